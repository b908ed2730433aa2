package org.minyi.servicekit.request;

import java.util.regex.Pattern;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.store.Versioned;
import org.springframework.http.HttpStatus;

/**
 * The version a caller has seen and wants to change. A controller method takes one as an argument; without the header the
 * request is answered with 428.
 *
 * @param version -1 for {@code *}, any version
 */
public record IfMatch(long version) {
    private static final long ANY = -1;
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    /**
     * The aggregate, provided it is still the version that the caller has seen.
     *
     * @throws Refused with 412 when it is not
     */
    public <T> Versioned<T> check(Versioned<T> current) {
        if (version != ANY && version != current.version()) {
            throw new Refused(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile");
        }
        return current;
    }

    static IfMatch parse(String header) {
        if (header.strip().equals("*")) {
            return new IfMatch(ANY);
        }
        var version = VERSION.matcher(header.strip());
        if (!version.matches()) throw new Refused(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile");
        return new IfMatch(Long.parseLong(version.group(1)));
    }
}
