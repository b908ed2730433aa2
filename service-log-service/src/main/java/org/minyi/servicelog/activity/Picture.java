package org.minyi.servicelog.activity;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * A photo drawn anew: without what the camera wrote into it (place, time, device), and not larger than a page needs.
 *
 * @param jpeg the new encoding
 * @param small the same at most 480 pixels a side, for lists
 * @param width of {@code jpeg}, in pixels
 */
record Picture(byte[] jpeg, byte[] small, int width, int height) {
    private static final int LONGEST_SIDE = 1_600;
    private static final int LONGEST_SIDE_SMALL = 480;
    private static final long MOST_PIXELS = 60_000_000;
    private static final Set<String> FORMATS = Set.of("JPEG", "PNG", "WEBP");

    /** The picture in these bytes; empty where they hold none, or one too large to draw. */
    static Optional<Picture> of(byte[] file) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) return Optional.empty();
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                boolean drawable = FORMATS.contains(reader.getFormatName().toUpperCase(java.util.Locale.ROOT))
                        && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
                return drawable ? Optional.of(drawn(coarse(reader), Orientation.of(file))) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** Skips pixels of a very large photo while it is read, so that it never lies whole in memory. */
    private static BufferedImage coarse(ImageReader reader) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST_SIDE));
        var reading = reader.getDefaultReadParam();
        reading.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, reading);
    }

    private static Picture drawn(BufferedImage original, Orientation held) throws IOException {
        var image = within(LONGEST_SIDE, original, held);
        var small = within(LONGEST_SIDE_SMALL, image, Orientation.UPRIGHT);
        return new Picture(jpeg(image), jpeg(small), image.getWidth(), image.getHeight());
    }

    private static BufferedImage within(int longest, BufferedImage original, Orientation held) {
        double scale = Math.min(1, longest / (double) Math.max(original.getWidth(), original.getHeight()));
        int across = Math.max(1, (int) Math.round(original.getWidth() * scale));
        int down = Math.max(1, (int) Math.round(original.getHeight() * scale));
        int width = held.isOnItsSide() ? down : across;
        int height = held.isOnItsSide() ? across : down;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.transform(held.upright(across, down));
        canvas.drawImage(original, 0, 0, across, down, Color.WHITE, null);
        canvas.dispose();
        return image;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        return jpeg.toByteArray();
    }
}
