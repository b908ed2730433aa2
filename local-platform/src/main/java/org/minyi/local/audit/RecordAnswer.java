package org.minyi.local.audit;

import java.util.List;
import org.minyi.rules.merkle.Verification;
import picocli.CommandLine;

/** How the record commands answer: {@code verified} with 0, {@code not verified: reason} with 1, reasons of bad input with 2. */
record RecordAnswer(CommandLine command) {
    int say(Verification verification) {
        return switch (verification) {
            case Verification.Verified _ -> verified("verified");
            case Verification.NotVerified(var reason) -> notVerified(reason);
        };
    }

    int verified(String line) {
        print(line);
        return 0;
    }

    int notVerified(String reason) {
        print("not verified: " + reason);
        return 1;
    }

    int unreadable(List<String> reasons) {
        var err = command.getErr();
        reasons.forEach(reason -> err.print(reason + "\n"));
        err.flush();
        return 2;
    }

    void print(String line) {
        command.getOut().print(line + "\n");
        command.getOut().flush();
    }
}
