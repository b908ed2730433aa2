package org.minyi.portal.errorpages;

/** The kinds of page that say why there is no page, each with a text of its own. */
enum ProblemPage {
    LOGIN,
    FORBIDDEN,
    MISSING,
    TOO_LARGE,
    CONFLICT,
    INPUT,
    BUSY,
    UNAVAILABLE;

    static ProblemPage of(int status) {
        return switch (status) {
            case 401 -> LOGIN;
            case 403 -> FORBIDDEN;
            case 404, 410 -> MISSING;
            case 409, 412 -> CONFLICT;
            case 413 -> TOO_LARGE;
            case 429 -> BUSY;
            default -> status < 500 ? INPUT : UNAVAILABLE;
        };
    }
}
