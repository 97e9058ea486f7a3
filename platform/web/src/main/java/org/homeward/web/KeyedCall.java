package org.homeward.web;

/**
 * What makes two requests the same one.
 *
 * @param subject who calls
 * @param path method and path
 * @param bodyHash SHA-256 of the body, so that a key cannot stand for two things
 */
record KeyedCall(String subject, String path, String key, String bodyHash) {}
