package org.homeward.deploy.local.client;

/**
 * What one commitment owes, in the words of the API.
 *
 * @param object RELEASE, REMAINS, MAPS …
 * @param target the target as a JSON object
 * @param due the due date as a JSON object
 * @param more JSON members that start with a comma, or empty
 */
public record Term(String object, String target, String due, String more) {}
