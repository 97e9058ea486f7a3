package org.homeward.detainee.status;

/**
 * Through whom contact is had. Sources: family GC III 71, GC IV 107; counsel GC III 105; ICRC GC
 * III 126, GC IV 143; consular Vienna Convention on Consular Relations 36; human-rights body OPCAT
 * 4.
 */
public enum Channel {
    FAMILY,
    COUNSEL,
    ICRC,
    CONSULAR,
    HUMAN_RIGHTS_BODY
}
