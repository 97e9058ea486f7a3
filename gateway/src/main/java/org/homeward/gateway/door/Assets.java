package org.homeward.gateway.door;

/** The files that carry no data and may be kept by a browser. */
final class Assets {

    private Assets() {}

    static boolean isAsset(String path) {
        return path.startsWith("/assets/")
                || path.startsWith("/webjars/")
                || path.startsWith("/_static/");
    }
}
