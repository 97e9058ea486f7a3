package org.homeward.deploy.bench.stand;

/**
 * Processor time in seconds.
 *
 * @param program of the contestant itself: the packaged service, or this JVM for a baseline
 */
public record Usage(double program, double postgres, double broker) {

    public Usage since(Usage before) {
        return new Usage(
                program - before.program, postgres - before.postgres, broker - before.broker);
    }
}
