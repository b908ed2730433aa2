package org.minyi.rules.budget;

import java.util.function.IntFunction;
import org.minyi.rules.Fraction;

/** Who pays for a funded project, under a rule that lets supporters pay; amounts are worked out when asked for. */
public final class Bill {
    private final String project;
    private final int[] payers;
    private final IntFunction<Fraction> amounts;

    /** @param amounts by place among the payers */
    public Bill(String project, int[] payers, IntFunction<Fraction> amounts) {
        this.project = project;
        this.payers = payers.clone();
        this.amounts = amounts;
    }

    public String project() {
        return project;
    }

    /** How many voters pay. */
    public int payers() {
        return payers.length;
    }

    /** The voter's number at a place from 0 below {@link #payers()}. */
    public int payer(int place) {
        return payers[place];
    }

    /** What this voter pays, in the smallest unit of the election's money. */
    public Fraction amount(int place) {
        return amounts.apply(place);
    }
}
