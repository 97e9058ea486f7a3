package org.homeward.deploy.faults.run;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.homeward.deploy.local.client.Answer;
import org.homeward.deploy.local.client.HomewardApi;

/** Says the same until it is answered: the platform is being killed meanwhile. */
final class Insistence {

    private static final Duration AGAIN = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HomewardApi api;

    Insistence(HomewardApi api) {
        this.api = api;
    }

    /** The first answer that is not the platform's own trouble; repeated under one key. */
    Answer post(String path, String body) {
        String key = UUID.randomUUID().toString();
        Instant end = Clock.now().plus(PATIENCE);
        while (true) {
            String trouble;
            try {
                Answer answer = api.post(path, body, "Idempotency-Key", key);
                if (answer.status() == 401) {
                    api.renew();
                } else if (answer.status() != 429 && answer.status() < 500 && !isEarly(answer)) {
                    return answer;
                }
                trouble = "HTTP " + answer.status() + " " + answer.body();
            } catch (UncheckedIOException | IllegalStateException e) {
                trouble = String.valueOf(e.getMessage());
            }
            if (Clock.now().isAfter(end)) {
                throw new IllegalStateException("No answer to " + path + ": " + trouble);
            }
            Clock.pause(AGAIN);
        }
    }

    /** Services that have just started can take longer to hear of a person than a caller waits. */
    private static boolean isEarly(Answer answer) {
        return answer.status() == 422 && answer.body().contains("/problems/unknown-detainee");
    }
}
