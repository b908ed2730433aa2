package org.minyi.local.audit;

import java.util.ArrayList;
import java.util.List;
import org.minyi.rules.merkle.Hash;

/** Reads the numbers and hashes of a proof and keeps every fault, so that a command line can be mended in one go. */
final class RecordProofInput {
    private final List<String> faults = new ArrayList<>();

    long number(String option, String text) {
        if (text.matches("[0-9]{1,18}")) {
            return Long.parseLong(text);
        }
        faults.add(option + ": '" + text + "' is no whole number from 0 of at most 18 digits");
        return 0;
    }

    Hash hash(String option, String text) {
        return Hash.fromHex(text).orElseGet(() -> {
            faults.add(option + ": '" + text + "' is no hash of 64 lower-case hexadecimal digits");
            return Hash.ofEmptyTree();
        });
    }

    /** The hashes between commas; none of an empty text. */
    List<Hash> proof(String text) {
        var hashes = new ArrayList<Hash>();
        if (!text.isEmpty()) {
            for (var hash : text.split(",", -1)) {
                hashes.add(hash("--proof", hash));
            }
        }
        return hashes;
    }

    List<String> faults() {
        return faults;
    }
}
