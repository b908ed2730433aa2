package org.minyi.portal.printpages;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * An address as a square of dots that telephones read (ISO/IEC 18004), drawn as one path.
 *
 * @param size of a side in dots, with the quiet border of four that the standard asks for
 * @param path what is dark, as the data of an SVG path
 */
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    /** Draws an address; a fifth of the dots may be smudged. */
    static QrCode of(String address) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            return draw(Encoder.encode(address, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static QrCode draw(ByteMatrix dots) {
        var path = new StringBuilder();
        for (var y = 0; y < dots.getHeight(); y++) {
            for (var x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y) == 1) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return new QrCode(dots.getWidth() + 2 * QUIET, path.toString());
    }
}
