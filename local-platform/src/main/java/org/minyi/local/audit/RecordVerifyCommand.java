package org.minyi.local.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.minyi.rules.merkle.checkpoint.VerifierKey;
import org.minyi.rules.merkle.export.ExportCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code minyi record verify}: checks a whole export against its signed checkpoints. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a whole export: every checkpoint is signed by the key and has the root of the leaves above it.",
            "An export begins with 'minyi-record 1'; then come, line by line, 'leaf BYTES', 'leaf64 BASE64' and "
                    + "'checkpoint N' with a signed note of N lines below it (c2sp.org/tlog-checkpoint)."
        })
final class RecordVerifyCommand implements Callable<Integer> {
    private static final int MOST_KEY_BYTES = 4096;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "EXPORT", description = "the export; - is standard input")
    private String file = "-";

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "the record's public key, one line name+id+key")
    private String keyFile = "";

    @Override
    public Integer call() {
        var answer = new RecordAnswer(spec.commandLine());
        var input = new InputFile(keyFile);
        try {
            var key = key(input);
            if (key.isEmpty()) {
                return answer.unreadable(List.of(keyFile + ": no Ed25519 key of the form name+id+key"));
            }
            input = new InputFile(file);
            return check(input, key.get(), answer);
        } catch (IOException | UncheckedIOException | InvalidPathException why) {
            return answer.unreadable(List.of(input.reason(why)));
        }
    }

    private static Optional<VerifierKey> key(InputFile input) throws IOException {
        try (var in = input.open()) {
            var text = new String(in.readNBytes(MOST_KEY_BYTES), StandardCharsets.UTF_8);
            return VerifierKey.read(text.strip());
        }
    }

    private int check(InputFile input, VerifierKey key, RecordAnswer answer) throws IOException {
        try (var in = input.open()) {
            return switch (ExportCheck.check(new ByteLines(in), key)) {
                case ExportCheck.Verified(var last, var checkpoints) ->
                    answer.verified("verified: " + last.size() + " leaves, " + checkpoints + " checkpoints, root "
                            + last.root());
                case ExportCheck.NotVerified(var reason) -> answer.notVerified(reason);
                case ExportCheck.Unreadable(var faults) ->
                    answer.unreadable(
                            faults.stream().map(fault -> file + ": " + fault).toList());
            };
        }
    }
}
