package org.minyi.local.audit;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.minyi.rules.ballot.question.Answer;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Detail;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.act.Purpose;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.motion.Motion;
import org.minyi.rules.order.motion.SpeakingLimit;

/** Makes an act of a JSON object; the form is documented in the help of {@code minyi order}. */
final class OrderActReader {
    private final OrderObject json;

    OrderActReader(OrderObject json) {
        this.json = json;
    }

    Act read() {
        var by = person("by");
        return switch (json.text("act")) {
            case "arrive" -> new Act.Arrive(by);
            case "leave" -> new Act.Leave(by);
            case "call-to-order" -> new Act.CallToOrder(by);
            case "resume" -> new Act.Resume(by);
            case "close" -> new Act.Close(by);
            case "hand-over-chair" -> new Act.HandOverChair(by, person("to"));
            case "keep-time" -> new Act.KeepTime(by, Duration.ofSeconds(json.number("seconds")));
            case "take-up" -> new Act.TakeUp(by, json.number("item"));
            case "take-up-again" -> new Act.TakeUpAgain(by, json.number("question"));
            case "raise-hand" -> new Act.RaiseHand(by, word("purpose", Purpose.MOVE));
            case "lower-hand" -> new Act.LowerHand(by);
            case "recognise" -> new Act.Recognise(by, person("speaker"));
            case "end-speech" -> new Act.EndSpeech(by);
            case "move" -> move(by);
            case "second" -> new Act.Second(by);
            case "let-fall" -> new Act.LetFall(by);
            case "state" -> new Act.State(by);
            case "withdraw" -> new Act.Withdraw(by);
            default -> deciding(by);
        };
    }

    private Act deciding(Person by) {
        return switch (json.text("act")) {
            case "ask-consent" -> new Act.AskConsent(by);
            case "object" -> new Act.Object(by);
            case "put-to-vote" -> new Act.PutToVote(by);
            case "vote" -> new Act.Vote(by, word("answer", Answer.ABSTAIN));
            case "count-hands" ->
                new Act.CountHands(
                        by, json.number("yes"), json.number("no"), json.has("abstain") ? json.number("abstain") : 0);
            case "judge-voices" -> new Act.JudgeVoices(by, json.truth("ayes"));
            case "announce" -> new Act.Announce(by);
            case "rule" -> new Act.GiveRuling(by, json.truth("granted"), json.text("reason", ""));
            case "reply" -> new Act.Reply(by, json.text("answer", ""));
            default -> {
                json.fault("'" + json.text("act", "") + "' is no act");
                yield new Act.Arrive(by);
            }
        };
    }

    private Act move(Person by) {
        var motion = word("motion", Motion.MAIN);
        int target = json.has("target") ? json.number("target") : 0;
        return new Act.Move(by, motion, json.text("wording", ""), target, detail(motion));
    }

    private Detail detail(Motion motion) {
        if (json.has("speeches") || json.has("seconds")) {
            return limit(json.number("speeches"), json.number("seconds"));
        }
        if (json.has("parts")) {
            return new Detail.Parts(json.texts("parts"));
        }
        if (json.has("rule")) {
            return new Detail.Suspends(word("rule", Rule.NO_QUORUM));
        }
        if (json.has("secret") || motion == Motion.METHOD_OF_VOTING) {
            return new Detail.Method(json.has("secret") && json.truth("secret"));
        }
        return json.has("all") || motion == Motion.PREVIOUS_QUESTION
                ? new Detail.Extent(json.has("all") && json.truth("all"))
                : new Detail.None();
    }

    private Detail limit(int speeches, int seconds) {
        if (speeches >= 0 && seconds > 0) {
            return new Detail.Limit(new SpeakingLimit(speeches, Duration.ofSeconds(seconds)));
        }
        json.fault("'speeches' is at least 0 and 'seconds' at least 1");
        return new Detail.None();
    }

    private Person person(String name) {
        var id = json.text(name);
        if (id.isBlank() && json.has(name)) {
            json.fault("'" + name + "' names nobody");
        }
        return new Person(id.isBlank() ? "?" : id);
    }

    private <E extends Enum<E>> E word(String name, E otherwise) {
        var word = json.text(name).toUpperCase(Locale.ROOT).replace('-', '_');
        var words = otherwise.getDeclaringClass().getEnumConstants();
        return Arrays.stream(words)
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    json.fault("'" + name + "' is none of the words there are");
                    return otherwise;
                });
    }
}
