package org.homeward.notification.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.homeward.notification.acknowledgement.Finding.Nothing;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Sends the page with headers that keep the secret in its address from travelling on. */
@ApplicationScoped
class Answers {

    private final DrawPage draw;

    Answers(DrawPage draw) {
        this.draw = draw;
    }

    RestResponse<String> of(Finding finding, HttpHeaders asked) {
        RestResponse.Status status =
                finding instanceof Nothing ? RestResponse.Status.NOT_FOUND : RestResponse.Status.OK;
        return ResponseBuilder.create(status, draw.of(finding, browser(asked)))
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Content-Security-Policy", PageStyle.POLICY)
                .header("Referrer-Policy", "same-origin")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Vary", "Accept-Language")
                .build();
    }

    private static Locale browser(HttpHeaders asked) {
        return asked.getAcceptableLanguages().stream().findFirst().orElse(Locale.ENGLISH);
    }
}
