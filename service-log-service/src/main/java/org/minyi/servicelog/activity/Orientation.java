package org.minyi.servicelog.activity;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as a JPEG says in its Exif segment.
 *
 * @param tag 1 for upright to 8; see the orientation tag of Exif
 */
record Orientation(int tag) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final int START = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int LITTLE = 0x4949;
    private static final int TAG = 0x0112;

    /** What the file says; upright where it says nothing that can be read. */
    static Orientation of(byte[] file) {
        try {
            return in(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    private static Orientation in(ByteBuffer file) {
        if (Short.toUnsignedInt(file.getShort()) != START) return UPRIGHT;
        while (true) {
            int marker = Short.toUnsignedInt(file.getShort());
            int length = Short.toUnsignedInt(file.getShort());
            if (marker == SCAN || length < 2) return UPRIGHT;
            int next = file.position() + length - 2;
            if (marker == APP1 && file.getInt(file.position()) == EXIF)
                return inExif(file.slice(file.position() + 6, length - 8));
            file.position(next);
        }
    }

    private static Orientation inExif(ByteBuffer exif) {
        exif.order(exif.getShort(0) == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = Short.toUnsignedInt(exif.getShort(directory));
        for (int entry = directory + 2; entry < directory + 2 + 12 * entries; entry += 12) {
            if (Short.toUnsignedInt(exif.getShort(entry)) == TAG) {
                int tag = exif.getShort(entry + 8);
                return tag >= 1 && tag <= 8 ? new Orientation(tag) : UPRIGHT;
            }
        }
        return UPRIGHT;
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
