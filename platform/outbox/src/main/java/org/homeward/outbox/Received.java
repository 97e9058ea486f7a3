package org.homeward.outbox;

/** An event and the topic it came from. */
record Received(String topic, InboundEvent event) {}
