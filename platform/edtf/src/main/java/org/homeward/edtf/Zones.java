package org.homeward.edtf;

import java.time.ZoneId;

/** Time zones that a promise may be made in: an offset alone would forget summer time. */
public final class Zones {

    private Zones() {}

    /**
     * @throws EdtfException when the name is not in the IANA time-zone database (case matters)
     */
    public static ZoneId parse(String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new EdtfException(
                    Quote.of(name) + " is no IANA time zone; write one like Asia/Yerevan or UTC.");
        }
        return ZoneId.of(name);
    }
}
