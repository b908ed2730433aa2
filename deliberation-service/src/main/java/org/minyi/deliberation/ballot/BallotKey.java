package org.minyi.deliberation.ballot;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.minyi.contracts.deliberation.BallotChoice;

/**
 * The secret of one ballot, under which voters get their pseudonyms; destroyed after the count, so that nobody can tell
 * afterwards whose a paper was.
 *
 * @param secret 32 bytes in hex
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2104">RFC 2104, HMAC</a>
 */
public record BallotKey(String ballot, String secret) {
    private static final String ALGORITHM = "HmacSHA256";

    static BallotKey fresh(String ballot, SecureRandom chance) {
        var bytes = new byte[32];
        chance.nextBytes(bytes);
        return new BallotKey(ballot, HexFormat.of().formatHex(bytes));
    }

    /** The name under which a person's papers lie in this ballot. */
    String pseudonym(String person) {
        return hmac("voter\n" + person).substring(0, 32);
    }

    /** A receipt that nobody can guess and that the same attempt gets again, in groups of four for people to read out. */
    String receipt(String attempt) {
        var code = hmac("receipt\n" + attempt).substring(0, 16).toUpperCase(java.util.Locale.ROOT);
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** What tells a paper from another one under the same receipt. */
    String seal(String receipt, String pseudonym, BallotChoice choice) {
        return hmac("seal\n" + receipt + "\n" + pseudonym + "\n" + choice).substring(0, 32);
    }

    private String hmac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
