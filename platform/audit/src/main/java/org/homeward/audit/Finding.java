package org.homeward.audit;

/**
 * One thing about the trail that an honest history cannot explain.
 *
 * @param where the entry, seal or checkpoint that shows it
 */
public record Finding(Kind kind, String where) {
    /** What must have happened. */
    public enum Kind {
        /** An entry's content does not belong to its MAC: changed, or written by somebody else. */
        ENTRY_FORGED,
        /** A seal covers more entries than there are. */
        ENTRIES_DELETED,
        /** There are more entries than a seal covers. */
        ENTRIES_INSERTED,
        /** As many entries as were sealed, but not the same, or in another order. */
        ENTRIES_SWAPPED,
        /** A genuine entry that was copied. */
        ENTRY_REPEATED,
        /** A link of the chain does not follow from the one before. */
        CHAIN_BROKEN,
        /** A checkpoint outside the database knows a later, or another, head of the chain. */
        CHAIN_CUT,
        /** A checkpoint was not signed with the key. */
        CHECKPOINT_FORGED
    }
}
