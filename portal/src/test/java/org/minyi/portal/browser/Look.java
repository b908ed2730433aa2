package org.minyi.portal.browser;

import java.util.stream.Stream;

/** How a page is looked at: the preferences of a person and the width of the screen. */
enum Look {
    LIGHT_PHONE("light", "normal", 360),
    LIGHT_DESK("light", "normal", 1280),
    DARK_PHONE("dark", "normal", 360),
    DARK_DESK("dark", "normal", 1280),
    BIG_PHONE("light", "big", 360),
    BIG_DESK("light", "big", 1280);

    /** One of each kind, or every look with {@code -Dlooks=all}. */
    static Stream<Look> chosen() {
        return System.getProperty("looks", "").equals("all")
                ? Stream.of(values())
                : Stream.of(LIGHT_PHONE, DARK_DESK, BIG_PHONE);
    }

    private final String theme;
    private final String type;
    private final int width;

    Look(String theme, String type, int width) {
        this.theme = theme;
        this.type = type;
        this.width = width;
    }

    String theme() {
        return theme;
    }

    String type() {
        return type;
    }

    int width() {
        return width;
    }
}
