package org.minyi.servicelog.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a photo drawn anew")
class PictureTest {
    @ParameterizedTest(name = "held as {0}: {1} by {2}, red at {3},{4}")
    @CsvSource({
        "1, 60, 40, 5, 5",
        "2, 60, 40, 55, 5",
        "3, 60, 40, 55, 35",
        "4, 60, 40, 5, 35",
        "5, 40, 60, 5, 5",
        "6, 40, 60, 35, 5",
        "7, 40, 60, 35, 55",
        "8, 40, 60, 5, 55"
    })
    @DisplayName("stands upright however the phone was held, and no longer says where it was taken")
    void upright(int tag, int width, int height, int x, int y) throws IOException {
        var picture = Picture.of(held(jpeg(60, 40), tag)).orElseThrow();

        var drawn = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
        assertThat(new int[] {picture.width(), picture.height()}).containsExactly(width, height);
        assertThat(new int[] {drawn.getWidth(), drawn.getHeight()}).containsExactly(width, height);
        var corner = new Color(drawn.getRGB(x, y));
        assertThat(corner.getRed()).isGreaterThan(150);
        assertThat(corner.getBlue()).isLessThan(100);
        assertThat(new String(picture.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    @DisplayName("is no larger than a page needs, whatever the camera took")
    void small() throws IOException {
        var picture = Picture.of(jpeg(6_500, 1_300)).orElseThrow();

        assertThat(picture.width()).isEqualTo(1_600);
        assertThat(picture.height()).isEqualTo(320);
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.small())).getWidth())
                .isEqualTo(480);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "lossless, UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==",
        "lossy, UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA"
    })
    @DisplayName("may come as WebP, as chat programs keep pictures")
    void webp(String kind, String file) throws IOException {
        var picture = Picture.of(Base64.getDecoder().decode(file)).orElseThrow();

        assertThat(ImageIO.read(new ByteArrayInputStream(picture.jpeg())).getWidth())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("is refused where it would unfold to more than can be drawn, or is cut off in its Exif")
    void bombs() throws IOException {
        var header = ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'})
                .putInt(60_000)
                .putInt(60_000)
                .put(new byte[] {8, 2, 0, 0, 0});
        assertThat(Picture.of(header.array())).isEmpty();
        var whole = held(jpeg(60, 40), 6);
        for (int end = 0; end < 40; end++)
            assertThat(Picture.of(java.util.Arrays.copyOf(whole, end))).isEmpty();
    }

    /** Blue, with red in the upper left quarter. */
    private static byte[] jpeg(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** The same file with an Exif segment that says how the camera was held. */
    private static byte[] held(byte[] jpeg, int tag) {
        return ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) tag)
                .putShort((short) 0)
                .putInt(0)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
