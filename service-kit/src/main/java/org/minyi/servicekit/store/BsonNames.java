package org.minyi.servicekit.store;

/** Names of fields that come from data. */
final class BsonNames {
    private BsonNames() {}

    /** Without the characters that mean something in a path. */
    static String escaped(String name) {
        return name.replace("%", "%25").replace(".", "%2E").replace("$", "%24");
    }
}
