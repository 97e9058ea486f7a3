package org.homeward.gateway.board;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.homeward.edtf.Edtf;
import org.homeward.edtf.EdtfException;

/** Somebody came home: how many, and when as far as it is known. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Delivery(
        UUID fulfilmentId, UUID commitmentId, String desk, String object, String date, int count) {

    boolean isAboutReleases() {
        return object.equals("RELEASE");
    }

    /** The month of the latest day that the date allows; empty when it has no end. */
    Optional<YearMonth> month() {
        try {
            return Edtf.parse(date).latestDay(ZoneOffset.UTC).map(YearMonth::from);
        } catch (EdtfException _) {
            return Optional.empty();
        }
    }
}
