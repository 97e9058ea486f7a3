package org.homeward.negotiation.list;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which lists somebody stands and everything that the other side answered. */
@Schema(name = "DetaineeAnswers")
record DetaineeAnswersView(UUID detaineeId, String reference, List<Appearance> appearances) {

    /** A line on a frozen version. */
    @Schema(name = "ListAppearance")
    record Appearance(
            ListVersion.VersionLine list,
            int entry,
            List<ListVersionView.HandOverView> handOvers,
            List<ListVersionView.AnswerView> answers) {}
}
