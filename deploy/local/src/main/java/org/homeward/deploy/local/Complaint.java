package org.homeward.deploy.local;

/** What the person at the terminal must hear, in whole sentences; printed without a stack. */
public final class Complaint extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Complaint(String sentences) {
        super(sentences);
    }
}
