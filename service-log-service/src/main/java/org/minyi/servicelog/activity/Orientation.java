package org.minyi.servicelog.activity;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * How a camera was held, as the Exif block of a photo says.
 *
 * @param tag 1 for upright to 8; see the orientation tag of Exif
 */
record Orientation(int tag) {
    static final Orientation UPRIGHT = new Orientation(1);

    /** What the file says; upright where it says nothing that can be read. */
    static Orientation of(byte[] file) {
        try {
            var directory = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file), file.length)
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            var tag = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return tag == null || tag < 1 || tag > 8 ? UPRIGHT : new Orientation(tag);
        } catch (ImageProcessingException | IOException broken) {
            return UPRIGHT;
        }
    }

    /** Whether width and height change places when the picture is set upright. */
    boolean isOnItsSide() {
        return tag >= 5;
    }

    /** Sets a picture of this width and height upright. */
    AffineTransform upright(int width, int height) {
        return switch (tag) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
