package org.minyi.portal.printpages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The code on a sheet")
class QrCodeTest {

    private static final int DOT = 4;
    private static final Pattern DARK = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    @DisplayName("is read by a telephone as the address it was made of")
    void read() throws NotFoundException {
        var address = "https://minyi.gusu.example/projects/018f2f6e-7c1a-7d53-9a3b-5f1d2c3e4f50";

        assertThat(new QRCodeMultiReader().decodeMultiple(photo(QrCode.of(address)))[0].getText())
                .isEqualTo(address);
    }

    private static BinaryBitmap photo(QrCode code) {
        var side = code.size() * DOT;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        var dark = DARK.matcher(code.path());
        while (dark.find()) {
            darken(pixels, side, Integer.parseInt(dark.group(1)) * DOT, Integer.parseInt(dark.group(2)) * DOT);
        }
        return new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(side, side, pixels)));
    }

    private static void darken(int[] pixels, int side, int left, int top) {
        for (var y = top; y < top + DOT; y++) {
            Arrays.fill(pixels, y * side + left, y * side + left + DOT, 0);
        }
    }
}
