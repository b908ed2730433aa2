package org.minyi.project.project;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Residents who signed for a project on paper: of each the line on the signed sheet, never a name. The sheets stay with the
 * office, which can find a line again; nobody else can tell one from its reference.
 *
 * @param secret of this project alone, 32 bytes in hex; leaves this service in no answer and no event
 * @param lines references of the lines that count
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2104">RFC 2104, HMAC</a>
 */
public record PaperList(String secret, Set<String> lines) {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "paper-";
    private static final int DIGITS = 24;

    /** A list on which nobody stands. */
    static PaperList empty(String secret) {
        return new PaperList(secret, Set.of());
    }

    /** References of lines of a sheet: the same for the same line, however the mark of its sheet is written. */
    Set<String> references(SignedLines signed) {
        var all = new TreeSet<String>();
        for (int line : signed.lines()) all.add(PREFIX + hmac(signed.mark() + "\n" + line));
        return all;
    }

    PaperList with(Set<String> more) {
        var now = new TreeSet<>(lines);
        now.addAll(more);
        return new PaperList(secret, now);
    }

    PaperList without(Set<String> gone) {
        var now = new TreeSet<>(lines);
        now.removeAll(gone);
        return new PaperList(secret, now);
    }

    private String hmac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
            return HexFormat.of()
                    .formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
