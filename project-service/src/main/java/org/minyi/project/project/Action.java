package org.minyi.project.project;

import static org.minyi.contracts.project.Stage.APPROVED;
import static org.minyi.contracts.project.Stage.ARCHIVED;
import static org.minyi.contracts.project.Stage.CLOSING;
import static org.minyi.contracts.project.Stage.DELIBERATING;
import static org.minyi.contracts.project.Stage.DRAFT;
import static org.minyi.contracts.project.Stage.EVALUATED;
import static org.minyi.contracts.project.Stage.RAISED;
import static org.minyi.contracts.project.Stage.RUNNING;
import static org.minyi.contracts.project.Stage.SUSPENDED;
import static org.minyi.contracts.project.Stage.TAKEN_ON;
import static org.minyi.contracts.project.Stage.TERMINATED;
import static org.minyi.contracts.project.Stage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.minyi.contracts.project.Stage;

/** What people can do with a project, from which stages, and who may. */
public enum Action {
    EDIT(Who.RAISER_OR_OFFICE, EnumSet.of(DRAFT, RAISED)),
    SUBMIT(Who.RAISER, EnumSet.of(DRAFT), RAISED),
    SUPPORT(Who.RESIDENT, EnumSet.of(RAISED, DELIBERATING)),
    SUPPORT_ON_PAPER(Who.OFFICE, EnumSet.of(RAISED, DELIBERATING)),
    DELIBERATE(Who.OFFICE, EnumSet.of(RAISED), DELIBERATING),
    OPEN_BALLOT(Who.OFFICE, EnumSet.of(DELIBERATING)),
    APPROVE(Who.OFFICE, EnumSet.of(DELIBERATING), APPROVED),
    BID(Who.BIDDER, EnumSet.of(APPROVED)),
    AWARD(Who.OFFICE, EnumSet.of(APPROVED), TAKEN_ON),
    START(Who.TAKER_OR_OFFICE, EnumSet.of(TAKEN_ON), RUNNING),
    LOG_SERVICE(Who.TAKER_OR_OFFICE, EnumSet.of(RUNNING)),
    FINISH(Who.TAKER_OR_OFFICE, EnumSet.of(RUNNING), CLOSING),
    EVALUATE(Who.OFFICE, EnumSet.of(CLOSING), EVALUATED),
    ARCHIVE(Who.OFFICE, EnumSet.of(EVALUATED), ARCHIVED),
    SUSPEND(Who.OFFICE, EnumSet.of(TAKEN_ON, RUNNING, CLOSING), SUSPENDED),
    RESUME(Who.OFFICE, EnumSet.of(SUSPENDED)),
    WITHDRAW(Who.RAISER, EnumSet.of(DRAFT, RAISED, DELIBERATING), WITHDRAWN),
    TERMINATE(Who.OFFICE, EnumSet.of(APPROVED, TAKEN_ON, RUNNING, CLOSING, SUSPENDED), TERMINATED);

    /** Who may take a step. */
    enum Who {
        RAISER,
        RAISER_OR_OFFICE,
        RESIDENT,
        OFFICE,
        BIDDER,
        TAKER_OR_OFFICE
    }

    private final Who who;
    private final Set<Stage> from;
    private final Optional<Stage> to;

    Action(Who who, Set<Stage> from) {
        this.who = who;
        this.from = from;
        this.to = Optional.empty();
    }

    Action(Who who, Set<Stage> from, Stage to) {
        this.who = who;
        this.from = from;
        this.to = Optional.of(to);
    }

    /** As it stands in addresses: {@code open-ballot}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Action ofPath(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Who who() {
        return who;
    }

    boolean isOpenAt(Stage stage) {
        return from.contains(stage);
    }

    /** Where it leads; empty where the project stays, or comes back to where it was. */
    Optional<Stage> to() {
        return to;
    }

    boolean needsReason() {
        return this == APPROVE || this == SUSPEND || this == TERMINATE || this == WITHDRAW;
    }
}
