package org.minyi.endtoend.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.minyi.endtoend.input.BadInput.Verdict.MALFORMED;
import static org.minyi.endtoend.input.BadInput.Verdict.PERHAPS;
import static org.minyi.endtoend.input.BadInput.Verdict.TOO_LARGE;
import static org.minyi.endtoend.input.BadInput.Verdict.WRONG_TYPE;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Forms with a photo that is none. */
final class BadUpload {
    static final String TYPE = "multipart/form-data; boundary=cut-here";
    private static final int WIDTH_IN_HEADER = 16;

    private final BadInput sound;

    BadUpload(BadInput sound) {
        this.sound = sound;
    }

    /** A form with a small picture, and a text beside it. */
    static byte[] form(byte[] photo, String alt) {
        return joined(part("photo\"; filename=\"a.png", photo), part("alt", alt.getBytes(UTF_8)), end());
    }

    Stream<BadInput> all() {
        return Stream.concat(
                Stream.of(
                        sound.body(end()).because("a form without parts", MALFORMED),
                        sound.body(joined(part("alt", "a".getBytes(UTF_8)), end()))
                                .because("a form without a photo", MALFORMED),
                        sound.body(joined(part("photo", "a".getBytes(UTF_8)), end()))
                                .because("a text instead of a file", MALFORMED),
                        sound.body(form(picture(), "a"))
                                .with("Content-Type", "multipart/form-data")
                                .because("no boundary", WRONG_TYPE),
                        sound.with("Content-Type", "application/json")
                                .body("{}".getBytes(UTF_8))
                                .because("JSON", WRONG_TYPE),
                        sound.body(Arrays.copyOf(form(picture(), "a"), 120))
                                .because("a form that is cut off", MALFORMED),
                        sound.body(form(new byte[10 << 20], "a")).because("a photo of 10 MB", TOO_LARGE),
                        sound.body(form(picture(), "a\u0000b\u001b"))
                                .because("a text with control characters", MALFORMED),
                        sound.body(form(picture(), "长".repeat(100_000)))
                                .because("a text of 100,000 characters", MALFORMED),
                        sound.body(form(picture(), "👩‍👩‍👧")).because("an emoji beside the photo", PERHAPS),
                        sound.body(new String(form(picture(), "a"), UTF_8)
                                        .replace("a.png", "../../a\u0007.png")
                                        .getBytes(UTF_8))
                                .because("a file name that climbs", PERHAPS)),
                photos());
    }

    private Stream<BadInput> photos() {
        var wide = picture();
        Arrays.fill(wide, WIDTH_IN_HEADER, WIDTH_IN_HEADER + 8, (byte) 0x7f);
        return Stream.of(
                sound.body(form(new byte[0], "a")).because("an empty photo", MALFORMED),
                sound.body(form("我是照片".getBytes(UTF_8), "a")).because("a text as photo", MALFORMED),
                sound.body(form("<svg onload='alert(1)'/>".getBytes(UTF_8), "a"))
                        .because("a drawing as photo", MALFORMED),
                sound.body(form(Arrays.copyOf(picture(), 40), "a")).because("half a photo", MALFORMED),
                sound.body(form(wide, "a")).because("a photo two thousand kilometres wide", MALFORMED));
    }

    static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] part(String name, byte[] content) {
        return joined(
                ("--cut-here\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n").getBytes(UTF_8),
                content,
                "\r\n".getBytes(UTF_8));
    }

    private static byte[] end() {
        return "--cut-here--\r\n".getBytes(UTF_8);
    }

    private static byte[] joined(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        for (var piece : pieces) all.writeBytes(piece);
        return all.toByteArray();
    }
}
