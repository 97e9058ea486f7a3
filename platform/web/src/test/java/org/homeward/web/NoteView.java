package org.homeward.web;

import java.util.UUID;

record NoteView(UUID id, String text, long version) implements Versioned {}
