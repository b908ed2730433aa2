package org.minyi.gateway.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a person goes after the login: always a page of this very site.
 *
 * @param value an absolute path, with its query
 */
record ReturnPath(String value) {
    private static final ReturnPath HOME = new ReturnPath("/");
    private static final int LONGEST = 1000;
    /** What browsers read as another host ({@code //}, {@code /\}) or skip over (control characters) is no path of ours. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\p{Space}]*");
    /** Coming back to these would lead out again. */
    private static final Pattern WAYS_OUT = Pattern.compile("/(login|logout|oauth2)([/?#].*)?");

    /** The path asked for, or the home page where it is none of ours. */
    static ReturnPath of(@Nullable String asked) {
        if (asked == null || asked.length() > LONGEST) return HOME;
        var ours = OWN_PATH.matcher(asked).matches() && !WAYS_OUT.matcher(asked).matches();
        return ours ? new ReturnPath(asked) : HOME;
    }
}
