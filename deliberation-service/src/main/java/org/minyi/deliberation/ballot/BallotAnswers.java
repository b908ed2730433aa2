package org.minyi.deliberation.ballot;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minyi.deliberation.ballot.Ballot.Phase;
import org.minyi.deliberation.place.PlaceStore;
import org.minyi.servicekit.access.Caller;
import org.minyi.servicekit.store.Page;
import org.minyi.servicekit.store.Versioned;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Ballots as the API answers them, in the caller's language. */
@Component
class BallotAnswers {
    private final VoterStore voters;
    private final PlaceStore places;
    private final MessageSource texts;
    private final InstantSource clock;

    BallotAnswers(VoterStore voters, PlaceStore places, MessageSource texts, InstantSource clock) {
        this.voters = voters;
        this.places = places;
        this.texts = texts;
        this.clock = clock;
    }

    record BallotAnswer(
            String id,
            String project,
            String projectTitle,
            String community,
            String question,
            Instant opensAt,
            Instant closesAt,
            Phase state,
            int electorate,
            Rule rule,
            @Nullable Integer turnout,
            @Nullable Result result,
            @Nullable Mine mine,
            @Nullable String reason) {}

    record Rule(Quorum quorum, Majority majority) {}

    record Quorum(String kind, double share) {}

    record Majority(String share, String of) {}

    record Result(
            int yes,
            int no,
            int abstain,
            int late,
            boolean quorumReached,
            boolean passed,
            List<ExplanationStep> steps) {}

    record ExplanationStep(String code, String text) {}

    record Mine(boolean voted) {}

    BallotAnswer answer(Versioned<Ballot> ballot, Caller caller) {
        return answer(ballot, places.titles(List.of(ballot.state().project())), caller);
    }

    Page<BallotAnswer> answers(Page<Versioned<Ballot>> page, Caller caller) {
        var titles = places.titles(
                page.items().stream().map(it -> it.state().project()).distinct().toList());
        return page.map(it -> answer(it, titles, caller));
    }

    private BallotAnswer answer(Versioned<Ballot> versioned, Map<String, String> titles, Caller caller) {
        var ballot = versioned.state();
        return new BallotAnswer(
                versioned.id(),
                ballot.project(),
                titles.getOrDefault(ballot.project(), ballot.project()),
                ballot.community(),
                ballot.question(),
                ballot.opensAt(),
                ballot.closesAt(),
                ballot.phase(clock.instant()),
                ballot.electorate(),
                rule(ballot),
                turnout(versioned),
                ballot.count() == null ? null : result(ballot.count()),
                mine(versioned, caller),
                ballot.reason());
    }

    private static Rule rule(Ballot ballot) {
        var quorum = new Quorum(ballot.quorumPerMille() == 0 ? "NONE" : "SHARE", ballot.quorumPerMille() / 1_000.0);
        return new Rule(
                quorum,
                switch (ballot.majority()) {
                    case SIMPLE -> new Majority("1/2", "CAST");
                    case ABSOLUTE -> new Majority("1/2", "ELECTORATE");
                    case TWO_THIRDS -> new Majority("2/3", "CAST");
                });
    }

    private Result result(Ballot.Count count) {
        var steps = count.steps().stream()
                .map(step -> new ExplanationStep(step.code(), sentence(step)))
                .toList();
        return new Result(
                count.yes(), count.no(), count.abstain(), count.late(), count.quorumReached(), count.passed(), steps);
    }

    private String sentence(Ballot.CountStep step) {
        var locale = LocaleContextHolder.getLocale();
        var sentence = texts.getMessage("step." + step.code(), null, locale);
        for (var value : step.values().entrySet()) {
            var word = texts.getMessage("word." + value.getValue(), null, value.getValue(), locale);
            sentence = sentence.replace("<" + value.getKey() + ">", word == null ? value.getValue() : word);
        }
        return sentence;
    }

    /** How many voted; of a ballot that was called off nothing is kept. */
    private @Nullable Integer turnout(Versioned<Ballot> versioned) {
        var ballot = versioned.state();
        if (ballot.count() != null) {
            return ballot.count().yes() + ballot.count().no() + ballot.count().abstain();
        }
        return ballot.state() == Ballot.State.CANCELLED ? null : (Integer) voters.turnout(versioned.id());
    }

    /** Whether the caller has voted; absent where they may not, and once nobody can tell any more. */
    private @Nullable Mine mine(Versioned<Ballot> ballot, Caller caller) {
        if (!caller.livesIn(ballot.state().community())) return null;
        return voters.key(ballot.id())
                .map(key -> new Mine(voters.hasVoted(ballot.id(), key.pseudonym(caller.id()))))
                .orElse(null);
    }
}
