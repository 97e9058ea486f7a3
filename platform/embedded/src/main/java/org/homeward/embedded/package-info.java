/**
 * Real PostgreSQL and Kafka without a container engine, so that tests and the local platform run on
 * what production runs on. Both arrive by Maven, are unpacked once and run as child processes on
 * loopback.
 */
@NullMarked
package org.homeward.embedded;

import org.jspecify.annotations.NullMarked;
