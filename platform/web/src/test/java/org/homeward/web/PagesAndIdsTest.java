package org.homeward.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.web.Calls.NOTES;
import static org.homeward.web.Calls.asWriter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealDatabase
@Tag("real")
class PagesAndIdsTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @Test
    void theLinksLeadThroughTheWholeListOnce() {
        // Given
        List<Integer> seen = new ArrayList<>();
        String address = NOTES + "?q=%D4%B1+%26&limit=50";

        // When
        int pages = 0;
        while (address != null) {
            Response page = asWriter().urlEncodingEnabled(false).get(address);
            seen.addAll(page.jsonPath().getList("items", Integer.class));
            address = next(page);
            pages++;
        }

        // Then
        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void theLinkKeepsTheFiltersAndTheBodyNamesTheSameCursor() {
        Response page = asWriter().urlEncodingEnabled(false).get(NOTES + "?q=%D4%B1+%26&limit=2");

        assertThat(page.header("Link")).startsWith("<" + NOTES + "?").contains("q=%D4%B1+%26");
        assertThat(next(page)).endsWith("cursor=" + page.jsonPath().getString("next"));
    }

    @Test
    void theLastPageHasNoNext() {
        Response page = asWriter().get(NOTES + "?limit=200");

        assertThat(page.header("Link")).isNull();
        assertThat(page.jsonPath().getMap("$")).containsOnlyKeys("items");
    }

    @Test
    void aRequestIdIsTakenOverAndAStrangeOneReplaced() {
        String id = UUID.randomUUID().toString();

        assertThat(asWriter().header("X-Request-Id", id).get(NOTES).header("X-Request-Id"))
                .isEqualTo(id);
        assertThat(asWriter().header("X-Request-Id", "1-1-1-1-1").get(NOTES).header("X-Request-Id"))
                .satisfies(other -> assertThat(Ids.parse(other)).isPresent());
    }

    private static String next(Response page) {
        String link = page.header("Link");
        if (link == null) {
            return null;
        }
        Matcher m = NEXT.matcher(link);
        assertThat(m.matches()).isTrue();
        return m.group(1);
    }
}
