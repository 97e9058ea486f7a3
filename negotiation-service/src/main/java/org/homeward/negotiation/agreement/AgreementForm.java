package org.homeward.negotiation.agreement;

/**
 * The form an agreement took (domain.md §4); an oral promise is one as well, only harder to prove.
 */
public enum AgreementForm {
    TREATY,
    TRILATERAL_STATEMENT,
    JOINT_STATEMENT,
    COMMUNIQUE,
    MEMORANDUM,
    AGREED_MINUTES,
    EXCHANGE_OF_NOTES,
    ORAL_PROMISE,
    UNILATERAL_ANNOUNCEMENT,
    COURT_ORDER
}
