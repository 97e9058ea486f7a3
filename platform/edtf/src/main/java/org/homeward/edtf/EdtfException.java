package org.homeward.edtf;

/** A text that is no date; the message is one sentence that may be shown to whoever typed it. */
public final class EdtfException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EdtfException(String sentence) {
        super(sentence, null, false, false);
    }
}
