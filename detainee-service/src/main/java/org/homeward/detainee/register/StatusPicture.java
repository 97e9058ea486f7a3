package org.homeward.detainee.register;

import java.util.List;
import org.homeward.detainee.person.Detainee;
import org.homeward.detainee.status.Axis;
import org.homeward.detainee.status.Picture;
import org.jspecify.annotations.Nullable;

/** The present picture of a person, as the file shows it. */
record StatusPicture(AcknowledgementView acknowledgement, @Nullable StatusView judicialStage) {

    static StatusPicture of(Detainee detainee) {
        Picture picture = detainee.picture();
        return new StatusPicture(
                new AcknowledgementView(
                        on(picture, Axis.ANSWER),
                        on(picture, Axis.LOCATION),
                        on(picture, Axis.CONTACT)),
                on(picture, Axis.JUDICIAL_STAGE).stream().findFirst().orElse(null));
    }

    private static List<StatusView> on(Picture picture, Axis axis) {
        return picture.on(axis).stream().map(StatusView::of).toList();
    }
}
