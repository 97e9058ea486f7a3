package org.homeward.detainee.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.homeward.web.Page;

/** The two ways to read: one file, or a list. */
@ApplicationScoped
class Reading {

    private final ReadDetainee read;
    private final FindDetainees find;

    Reading(ReadDetainee read, FindDetainees find) {
        this.read = read;
        this.find = find;
    }

    DetaineeView one(UUID id) {
        return read.handle(id);
    }

    Page<DetaineeRow> some(ListRequest wanted) {
        return find.handle(wanted);
    }
}
