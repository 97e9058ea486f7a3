package org.homeward.notification.ladder;

/**
 * Which event tells whom, how loudly. The name is part of every alert's deduplication key and of
 * the events on the wire, so it never changes.
 *
 * @param event the type of the event that raises it
 */
public record Rule(String name, String event, Severity severity, Ladder ladder) {}
