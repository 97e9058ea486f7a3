package org.homeward.notification.acknowledgement;

/**
 * What the page says.
 *
 * @param language BCP 47 tag
 * @param button empty when there is nothing to press
 */
public record Page(
        String language, String brand, String title, String lead, String button, String style) {}
