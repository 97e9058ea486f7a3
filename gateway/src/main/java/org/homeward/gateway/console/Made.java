package org.homeward.gateway.console;

import java.util.UUID;

/** The id of what has just been recorded; a page of it is shown next. */
record Made(UUID id) {}
