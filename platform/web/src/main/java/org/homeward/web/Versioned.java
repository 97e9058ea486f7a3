package org.homeward.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view that carries its record's version; answers with it get their ETag by themselves. */
public interface Versioned {

    @JsonIgnore
    long version();
}
