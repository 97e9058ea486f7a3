package org.homeward.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class RequestPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/notes",
                "/api/v1/notes/",
                "/api/v1/notes/0190a1b2-0000-7000-8000-000000000001",
                "/api/v1/notes/N-7Q2M9KX-4/lines.csv",
                "/_static/echarts@6.0.0/dist/echarts.min.js",
                "/notes/%D5%B4%D5%AB%D5%B6%D5%B9",
                "/quarter",
                "/...",
                "/a%20b"
            })
    void aPathWithOneReadingIsPlain(String path) {
        assertThat(RequestPath.of(path).isPlain()).isTrue();
        assertThat(RequestPath.of(path).isManagement()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "notes",
                "/api/./notes",
                "/api/../notes",
                "/api/..",
                "/api/%2e%2e/notes",
                "/api/%2E./notes",
                "/api//notes",
                "//api/notes",
                "/api/a%2Fb",
                "/api/a%5cb",
                "/api\\notes",
                "/api/a%00",
                "/api/a%0d%0aX: y",
                "/api/a%7F",
                "/api/a%",
                "/api/a%4",
                "/api/a%zz",
                "/api/a%2541",
                "/api/notes;v=1",
                "/api/a b",
                "/api/%C0%AF",
                "/api/%C0%80",
                "/api/%ED%A0%80",
                "/api/%FF",
                "/api/\u00fc"
            })
    void aPathWithTwoReadingsIsNot(String path) {
        assertThat(RequestPath.of(path).isPlain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q",
                "/q/",
                "/q/metrics",
                "/q/health/ready",
                "/Q/metrics",
                "//q/metrics",
                "/q//metrics",
                "/./q/metrics",
                "/api/v1/x/../../../q/metrics",
                "/api/v1/x/%2e%2e/%2e%2e/%2E%2E/q/metrics",
                "/api/v1/x/..%2F..%2f../q/metrics",
                "/api/v1/x/..\\..\\..\\q\\metrics",
                "/api/v1/x/..%5c..%5C..%5cq%5cmetrics",
                "/api/..;x=1/q/metrics",
                "/%71/metrics",
                "/%2571/metrics",
                "/q%2Fmetrics",
                "/q%252Fmetrics",
                "/q;x=1/metrics",
                "/../../q/metrics"
            })
    void everyWayToTheManagementEndpointsIsKnown(String path) {
        assertThat(RequestPath.of(path).isManagement()).isTrue();
    }
}
