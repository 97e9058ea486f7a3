package org.homeward.gateway.live;

/**
 * Something that learns from the topics; each is told every record once, on one thread, in order.
 */
public interface Fold {

    void learn(Fact fact);
}
