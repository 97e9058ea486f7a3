package org.homeward.web;

/**
 * One field that was refused.
 *
 * @param field where it stands, like {@code names[0].given}, or the name of a parameter or header
 * @param detail a sentence safe to show; it repeats nothing that could be somebody else's data
 */
public record FieldError(String field, String detail) {}
