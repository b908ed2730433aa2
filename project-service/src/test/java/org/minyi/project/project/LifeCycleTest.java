package org.minyi.project.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.minyi.contracts.project.Category;
import org.minyi.contracts.project.ProjectMoved;
import org.minyi.contracts.project.ProjectType;
import org.minyi.contracts.project.Stage;
import org.minyi.project.procedure.BallotRule;
import org.minyi.project.procedure.Majority;
import org.minyi.project.procedure.Office;
import org.minyi.project.procedure.Procedure;
import org.minyi.project.procedure.Procedures;
import org.minyi.project.project.ProjectOutcome.Done;

@Label("The life of a project")
class LifeCycleTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Set<Stage> ENDS =
            EnumSet.of(Stage.ARCHIVED, Stage.WITHDRAWN, Stage.REJECTED, Stage.TERMINATED);
    private static final Procedure ORDINARY = new Procedure(
            2, Optional.of(new BallotRule(BigDecimal.ZERO, Set.of(Majority.SIMPLE))), 0, Office.COMMUNITY);
    private static final Actor OFFICE = new Actor("officer", false, Optional.of(Office.COMMUNITY), "");
    private static final Actor RAISER = new Actor("raiser", true, Optional.empty(), "");
    private static final Actor NEIGHBOUR = new Actor("neighbour", true, Optional.empty(), "");
    private static final Actor STRANGER = new Actor("stranger", false, Optional.empty(), "");
    private static final List<Actor> PEOPLE = List.of(OFFICE, RAISER, NEIGHBOUR, STRANGER);

    private final LifeCycle life = new LifeCycle(new Procedures(ORDINARY, Map.of()));

    @Property(tries = 500)
    @Label(
            "whatever people try in whatever order: stages follow one another, each move is told from where it was, an end is an end")
    void graph(@ForAll @Size(max = 60) List<Action> actions, @ForAll @Size(max = 60) List<Integer> whos) {
        var project = raised();
        for (int i = 0; i < actions.size(); i++) {
            var actor = PEOPLE.get(Math.floorMod(i < whos.size() ? whos.get(i) : i, PEOPLE.size()));
            var before = project;
            if (!(attempt(before, actions.get(i), actor, i) instanceof Done(var after, var events))) continue;
            project = after;
            var moves = events.stream()
                    .filter(ProjectMoved.class::isInstance)
                    .map(ProjectMoved.class::cast)
                    .toList();
            if (ENDS.contains(before.stage())) assertThat(after).isEqualTo(before);
            if (after.stage() != before.stage() && before.stage() != Stage.DRAFT) {
                assertThat(moves).hasSize(1);
                assertThat(moves.getFirst().from()).isEqualTo(before.stage());
                assertThat(moves.getFirst().to()).isEqualTo(after.stage());
            } else {
                assertThat(moves).isEmpty();
            }
        }
        assertThat(project.paused() != null).isEqualTo(project.stage() == Stage.SUSPENDED);
        assertThat(project.story()).hasSizeLessThanOrEqualTo(Project.STORY_KEPT);
    }

    @Property(tries = 200)
    @Label("a stranger changes nothing, whatever the stage")
    void strangers(@ForAll Action action, @ForAll Stage stage) {
        var project = raised().at(stage, null, NOW);

        assertThat(life.closed(project, action, STRANGER, NOW)).isPresent();
    }

    @Property(tries = 100)
    @Label("supporting again and again counts once, and what is taken back is gone")
    void support(@ForAll @Size(max = 20) List<Boolean> turns) {
        var project = raised();
        for (var supports : turns) {
            project = ((Done) life.support("p", project, NEIGHBOUR, supports, NOW)).project();
            assertThat(project.supporterCount()).isEqualTo(supports ? 1 : 0);
        }
    }

    @Property(tries = 100)
    @Label(
            "telling a ballot's opening and result twice changes nothing the second time; another ballot's result never counts")
    void ballots(@ForAll boolean passes) {
        var project = raised().at(Stage.DELIBERATING, null, NOW);
        var open = BallotOutcome.running("b", 100);
        var deciding = life.ballotOpened("p", project, open, NOW).project();
        assertThat(life.ballotOpened("p", deciding, open, NOW).events()).isEmpty();

        var other = BallotOutcome.counted("other", true, 9, 0, 0, 100);
        assertThat(life.ballotCounted("p", deciding, other, NOW).project()).isEqualTo(deciding);
        var counted = BallotOutcome.counted("b", passes, 5, 4, 0, 100);
        var decided = life.ballotCounted("p", deciding, counted, NOW).project();
        assertThat(decided.stage()).isEqualTo(passes ? Stage.APPROVED : Stage.REJECTED);
        assertThat(life.ballotCounted("p", decided, counted, NOW).events()).isEmpty();
    }

    private ProjectOutcome attempt(Project project, Action action, Actor actor, int turn) {
        return switch (action) {
            case EDIT -> life.edit("p", project, wording(), actor, NOW);
            case SUPPORT -> life.support("p", project, actor, turn % 3 != 0, NOW);
            case SUPPORT_ON_PAPER ->
                life.supportOnPaper(
                        "p", project, new SignedLines("A", List.of(turn)), turn % 3 != 0, actor, "00".repeat(32), NOW);
            case OPEN_BALLOT -> life.ballotOpened("p", project, BallotOutcome.running("b", 9), NOW);
            case LOG_SERVICE ->
                life.ballotCounted("p", project, BallotOutcome.counted("b", turn % 4 != 0, 5, 1, 0, 9), NOW);
            case BID -> life.bid("p", project, "bid" + turn, actor, "plan", NOW);
            case AWARD ->
                life.award(
                        "p",
                        project,
                        project.bids().isEmpty()
                                ? "none"
                                : project.bids().getFirst().id(),
                        actor,
                        NOW);
            case EVALUATE -> life.evaluate("p", project, 80, "", actor, NOW);
            default -> life.move("p", project, action, actor, "because", NOW);
        };
    }

    private static Project raised() {
        return Project.raised(wording(), "guihua", Stage.RAISED, new Project.Raising("raiser", NOW, false, false));
    }

    private static Project.Wording wording() {
        return new Project.Wording(
                "灯", "楼道的灯", List.of(ProjectType.COMMUNITY_BUILDING), List.of(Category.SELF_MANAGEMENT));
    }
}
