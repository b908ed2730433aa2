package org.minyi.project.project;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minyi.project.community.CommunityStore;
import org.minyi.project.organisation.OrganisationStore;
import org.minyi.project.procedure.Office;
import org.minyi.project.procedure.Procedures;
import org.minyi.project.project.ProjectOutcome.Done;
import org.minyi.project.project.ProjectOutcome.NotYours;
import org.minyi.project.statistics.ProjectTotals;
import org.minyi.project.statistics.TotalsStore;
import org.minyi.servicekit.access.Caller;
import org.minyi.servicekit.access.Role;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.store.Change;
import org.minyi.servicekit.store.Page;
import org.minyi.servicekit.store.Versioned;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Carries operations out for the controllers: outcomes become answers or refusals with a sentence. */
@Component
class ProjectAnswers {
    private final ProjectStore projects;
    private final CommunityStore communities;
    private final OrganisationStore organisations;
    private final TotalsStore totals;
    private final MessageSource texts;
    private final LifeCycle life;
    private final InstantSource clock;

    ProjectAnswers(
            ProjectStore projects,
            CommunityStore communities,
            OrganisationStore organisations,
            TotalsStore totals,
            MessageSource texts,
            Procedures procedures,
            InstantSource clock) {
        this.projects = projects;
        this.communities = communities;
        this.organisations = organisations;
        this.totals = totals;
        this.texts = texts;
        this.life = new LifeCycle(procedures);
        this.clock = clock;
    }

    LifeCycle life() {
        return life;
    }

    /** Takes a step on a project in the name of the caller and answers the project as it is after it. */
    ResponseEntity<ProjectAnswer> take(
            String id, Caller caller, Attempt attempt, BiFunction<Versioned<Project>, Actor, ProjectOutcome> step) {
        var after = projects.change(id, attempt, project -> {
            return switch (step.apply(seen(project, caller), actor(project.state(), caller))) {
                case Done(var changed, var events) -> new Change<>(changed, events);
                case ProjectOutcome refused -> throw RefusalAnswers.to(refused);
            };
        });
        return answer(after, caller, HttpStatus.OK);
    }

    /** The project with everything on its page, to those who may see it. */
    ResponseEntity<ProjectAnswer> one(String id, Caller caller) {
        return answer(seen(projects.get(id), caller), caller, HttpStatus.OK);
    }

    /** One project with everything on its page. */
    ResponseEntity<ProjectAnswer> answer(Versioned<Project> project, Caller caller, HttpStatus status) {
        var answer = answer(project, caller, totals.of(List.of(project.id())), names(List.of(project)), true);
        return ResponseEntity.status(status).eTag(project.eTag()).body(answer);
    }

    Page<ProjectAnswer> answers(Page<Versioned<Project>> page, Caller caller) {
        var done = totals.of(page.items().stream().map(Versioned::id).toList());
        var names = names(page.items());
        return page.map(project -> answer(project, caller, done, names, false));
    }

    private static Versioned<Project> seen(Versioned<Project> project, Caller caller) {
        if (project.state().isHiddenFrom(caller.id())) throw Refused.notFound();
        return project;
    }

    private Actor actor(Project project, Caller caller) {
        return new Actor(
                caller.id(),
                caller.livesIn(project.community()),
                office(project.community(), caller),
                caller.organisation()
                        .filter(id -> organisations.find(id).isPresent())
                        .orElse(""));
    }

    private Optional<Office> office(String community, Caller caller) {
        if (!caller.serves(community, communities.streetOf(community))) return Optional.empty();
        if (caller.has(Role.BUREAU_OFFICER)) return Optional.of(Office.BUREAU);
        var street = caller.has(Role.STREET_OFFICER) && caller.streets().contains(communities.streetOf(community));
        return Optional.of(street ? Office.STREET : Office.COMMUNITY);
    }

    private Map<String, String> names(List<Versioned<Project>> some) {
        return organisations.names(some.stream()
                .flatMap(project -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.ofNullable(project.state().taker())
                                .map(Taker::organisation),
                        project.state().bids().stream().map(Bid::organisation)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private ProjectAnswer answer(
            Versioned<Project> versioned,
            Caller caller,
            Map<String, ProjectTotals> done,
            Map<String, String> names,
            boolean whole) {
        var project = versioned.state();
        var figures = done.getOrDefault(versioned.id(), ProjectTotals.none(versioned.id()));
        var street = communities.streetOf(project.community());
        return new ProjectAnswer(
                versioned.id(),
                project.title(),
                project.summary(),
                project.community(),
                communities.nameOf(project.community()),
                street.isEmpty() ? null : street,
                project.types(),
                project.categories(),
                project.stage(),
                ProjectAnswer.stepOf(project.stage()),
                project.supporterCount(),
                project.supportersOnPaper(),
                figures.services(),
                figures.beneficiaries(),
                project.raisedAt(),
                versioned.changedAt(),
                versioned.version(),
                project.synthetic(),
                project.supporters().contains(caller.id()),
                ProjectAnswer.TakenOn.of(project.taker(), names),
                whole ? ProjectAnswer.Asked.of(life.procedures().of(project.types())) : null,
                ballot(project.ballot()),
                whole ? bids(project, caller.id(), names) : null,
                project.evaluation(),
                whole ? project.story() : null,
                whole ? next(project, actor(project, caller)) : null);
    }

    private ProjectAnswer.@Nullable Ballot ballot(@Nullable BallotOutcome ballot) {
        if (ballot == null) return null;
        return new ProjectAnswer.Ballot(
                ballot.id(),
                ballot.counted()
                        ? new ProjectAnswer.Result(
                                ballot.passed(),
                                ballot.yes(),
                                ballot.no(),
                                ballot.abstain(),
                                ballot.electorate(),
                                lacking(ballot))
                        : null);
    }

    private @Nullable String lacking(BallotOutcome ballot) {
        return ballot.shortfall() == null
                ? null
                : texts.getMessage("ballot.lacks." + ballot.shortfall(), null, LocaleContextHolder.getLocale());
    }

    private static List<ProjectAnswer.BidAnswer> bids(Project project, String person, Map<String, String> names) {
        return project.bids().stream()
                .map(bid -> ProjectAnswer.BidAnswer.of(bid, person, names))
                .toList();
    }

    /** What this person could do: open, or closed for a reason that may go away; what is not theirs is not listed. */
    private List<ProjectAnswer.Next> next(Project project, Actor actor) {
        var now = clock.instant();
        return Arrays.stream(Action.values())
                .filter(action -> action.isOpenAt(project.stage()))
                .filter(action -> !(life.closed(project, action, actor, now).orElse(null) instanceof NotYours))
                .map(action -> life.closed(project, action, actor, now)
                        .map(why -> new ProjectAnswer.Next(action.path(), false, why(RefusalAnswers.to(why))))
                        .orElseGet(() -> new ProjectAnswer.Next(action.path(), true, null)))
                .toList();
    }

    private ProjectAnswer.Why why(Refused refused) {
        return new ProjectAnswer.Why(refused.code(), refused.sentence(texts, LocaleContextHolder.getLocale()));
    }
}
