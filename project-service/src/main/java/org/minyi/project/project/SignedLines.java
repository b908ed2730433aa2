package org.minyi.project.project;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/**
 * Lines of a sheet that residents signed.
 *
 * @param sheet mark by which the office finds the sheet again
 * @param lines their numbers on it, from 1
 */
record SignedLines(String sheet, Collection<Integer> lines) {
    /** The mark, alike for wide and narrow, great and small letters. */
    String mark() {
        return Normalizer.normalize(sheet.strip(), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    }
}
