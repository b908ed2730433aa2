package org.minyi.rules.ballot;

import org.minyi.rules.StepKind;

/** What can happen in a count of votes. */
public enum BallotStep implements StepKind {
    TURNOUT("{present} of {electorate} entitled to vote took part."),
    ANSWERS("{yes} yes, {no} no, {abstain} abstained."),
    AREA("By area, {present} of {electorate} took part: {yes} yes, {no} no, {abstain} abstained."),
    QUORUM_NOT_ASKED("No quorum is asked for."),
    QUORUM_MET("Quorum: {comparison} {share} of {electorate} is {needed}; {present} took part, so it is met."),
    QUORUM_MISSED(
            "Quorum: {comparison} {share} of {electorate} is {needed}; only {present} took part, so it is missed."),
    VOTERS_MET("Quorum: {needed} voters are asked for; {present} took part, so it is met."),
    VOTERS_MISSED("Quorum: {needed} voters are asked for; only {present} took part, so it is missed."),
    AREA_QUORUM_MET("Quorum by area: {comparison} {share} of {electorate} is {needed}; {present} took part: met."),
    AREA_QUORUM_MISSED(
            "Quorum by area: {comparison} {share} of {electorate} is {needed}; only {present} took part: missed."),
    MAJORITY_REACHED("Yes needs {comparison} {share} of the {base}, {needed} of {of}; it has {yes}, so it is reached."),
    MAJORITY_MISSED("Yes needs {comparison} {share} of the {base}, {needed} of {of}; it has {yes}, so it is missed."),
    AREA_MAJORITY_REACHED(
            "By area, yes needs {comparison} {share} of the {base}, {needed} of {of}; it has {yes}: reached."),
    AREA_MAJORITY_MISSED(
            "By area, yes needs {comparison} {share} of the {base}, {needed} of {of}; it has {yes}: missed."),
    PASSED("The question is passed."),
    NOT_PASSED("The question is not passed."),

    PAPERS("{valid} valid papers, {invalid} invalid ones."),
    TOTAL("{candidate} has {points}."),
    CHOSEN("Chosen: {candidates}."),
    PLACES_TIED(
            "{candidates} are level for the last {places} of the places; no rule puts one before the other, so a lot decides."),

    PREFERRED("{winner} is preferred to {loser} by {votes}, the other way round by {against}."),
    LEVEL("{one} and {other} are preferred to each other by {votes} each."),
    PATH_DECIDES("The strongest path {path} has {strength}, the one back has {back}: {winner} is before {loser}."),
    RANK("Rank {rank}: {candidates}."),

    ROUND_VOTES("Round {round}: {candidate} has {votes}."),
    ROUND_EXHAUSTED("Round {round}: {votes} name nobody who is left."),
    FEWEST_EARLIER(
            "Round {round}: {candidates} are level with the fewest; the latest rounds that tell them apart leave {fewest}."),
    ELIMINATED("Round {round}: {candidates} drops out with the fewest, {votes}."),
    ELIMINATED_TOGETHER(
            "Round {round}: {candidates} were level in every round and drop out together with {votes} each."),

    QUOTA("{papers} papers name somebody; with {seats} seats the quota is {quota}."),
    ELECTED("Round {round}: {candidate} reaches the quota with {votes} and is elected."),
    SURPLUS("Round {round}: {candidate} is {surplus} above the quota; each paper goes on with {factor} of its value."),
    MOST_EARLIER(
            "Round {round}: {candidates} are level with the most; the latest rounds that tell them apart leave {most}."),
    LOT("Round {round}: {candidates} were level in every round; the lot takes {candidate}."),
    ELECTED_REMAINING("Round {round}: as many are left as seats, so {candidate} is elected with {votes}.");

    private final String template;

    BallotStep(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
