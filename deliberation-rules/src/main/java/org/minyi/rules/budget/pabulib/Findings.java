package org.minyi.rules.budget.pabulib;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minyi.rules.Fault;

/** What was found in a file: every fault, and of each remark the first line and how often it came again. */
final class Findings {
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, int[]> remarks = new LinkedHashMap<>();

    void fault(int line, String reason) {
        faults.add(new Fault(line, reason));
    }

    void remark(int line, String reason) {
        remarks.computeIfAbsent(reason, _ -> new int[] {line, 0})[1]++;
    }

    List<Fault> faults() {
        return faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }

    List<Fault> remarks() {
        var list = new ArrayList<Fault>();
        remarks.forEach((reason, firstAndCount) -> {
            int more = firstAndCount[1] - 1;
            list.add(new Fault(firstAndCount[0], more == 0 ? reason : reason + " (and " + more + " more)"));
        });
        list.sort(Comparator.comparingInt(Fault::line));
        return list;
    }
}
