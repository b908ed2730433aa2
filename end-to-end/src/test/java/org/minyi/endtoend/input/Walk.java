package org.minyi.endtoend.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Sends one operation everything that is bad for it, and notes what it did not take as it should. */
final class Walk {
    private static final int SEVERAL = 8;
    private static final Stored NOTHING = new Stored(java.util.Map.of());

    private final Operation operation;
    private final Exhibits own;
    private final Exhibits foreign;
    private final BadInput sound;
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final Delivery delivery;
    private final List<String> raised = new ArrayList<>();
    private Stored known = NOTHING;

    Walk(Operation operation, Exhibits own, Exhibits foreign) {
        this.operation = operation;
        this.delivery = new Delivery(operation);
        this.own = own;
        this.foreign = foreign;
        this.sound = sound(own);
    }

    private BadInput sound(Exhibits exhibits) {
        var headers = new java.util.HashMap<String, String>();
        if (operation.takes("If-Match")) headers.put("If-Match", "*");
        operation.body().ifPresent(it -> headers.put("Content-Type", it.isForm() ? BadUpload.TYPE : it.contentType()));
        return BadInput.none(operation.at(exhibits.placesOf(operation)), headers, body(exhibits));
    }

    private byte[] body(Exhibits exhibits) {
        return operation
                .body()
                .map(it -> it.isForm()
                        ? BadUpload.form(BadUpload.picture(), "一张照片")
                        : JsonMapper.shared()
                                .writeValueAsBytes(new Sample(exhibits.fieldsOf(operation)).of(it.schema())))
                .orElseGet(() -> new byte[0]);
    }

    /** Goes the whole way: at once what is surely refused, and in the end, one by one, what may be carried out. */
    List<String> faults() throws Exception {
        var inputs = inputs().toList();
        var callers = operation.takesForm() ? Callers.inScope(operation) : Callers.of(operation);
        known = stored();
        atOnce(inputs.stream()
                .filter(it -> !it.verdict().mayBeDone())
                .map(it -> () -> judge(it, delivery.send(it, Callers.next(callers)))));
        atOnce(foreign().stream()
                .flatMap(it -> Callers.ofOneCommunity(operation).stream()
                        .map(caller -> () -> judge(it, delivery.send(it, caller)))));
        compare("what it refused");
        tryOut(inputs.stream().filter(it -> it.verdict().mayBeDone()).toList());
        return faults;
    }

    /** Reading changes nothing. Of writing, what was turned down is sent once more, and then nothing may have changed. */
    private void tryOut(List<BadInput> inputs) throws Exception {
        if (!operation.writes()) {
            atOnce(inputs.stream().map(it -> () -> tryOut(it)));
            return;
        }
        var turnedDown = new ArrayList<BadInput>();
        for (var input : inputs) if (tryOut(input).isRefusal()) turnedDown.add(input);
        known = stored();
        boolean isAnyDone = false;
        for (var input : turnedDown) isAnyDone |= tryOut(input).isDone();
        if (!isAnyDone) compare("what it may refuse");
    }

    /** A piece of the way. */
    @FunctionalInterface
    private interface Piece {
        void go() throws IOException;
    }

    private static void atOnce(Stream<Piece> pieces) throws Exception {
        try (var several = Executors.newFixedThreadPool(SEVERAL)) {
            var all = pieces.<Callable<Boolean>>map(piece -> () -> {
                        piece.go();
                        return true;
                    })
                    .toList();
            for (var done : several.invokeAll(all)) done.get();
        }
    }

    /** Ids of projects that came to be on the way. */
    List<String> raised() {
        return raised;
    }

    int sent() {
        return delivery.sent();
    }

    private Stream<BadInput> inputs() {
        var bodies = operation.body().stream()
                .flatMap(it -> it.isForm() ? new BadUpload(sound).all() : new BadBody(operation, it, sound).all());
        var addresses = new BadAddress(operation, sound, own.placesOf(operation)).all();
        return Stream.of(bodies, addresses, new BadHeader(operation, sound).all(), Stream.of(sound))
                .flatMap(it -> it);
    }

    /** The same with what belongs to another community. */
    private List<BadInput> foreign() {
        boolean isTheirs = operation.writes() && operation.variables().findAny().isPresent()
                || operation.body().stream()
                        .anyMatch(it -> it.schema().properties().containsKey("project")
                                || it.schema().properties().containsKey("community"));
        return isTheirs && !operation.roles().isEmpty()
                ? List.of(sound(foreign).because("it belongs to another community", BadInput.Verdict.REFUSED))
                : List.of();
    }

    private Reply tryOut(BadInput input) throws IOException {
        for (var caller : Callers.of(operation)) {
            var reply = delivery.send(input, caller);
            if (reply.isNotForThem()) continue;
            judge(input, reply);
            boolean isRaised = reply.isDone() && operation.toString().equals("POST /api/projects");
            if (isRaised) raised.add(reply.json().path("id").asString());
            return reply;
        }
        throw new IllegalStateException(operation + ": nobody may " + input.what());
    }

    private void judge(BadInput input, Reply reply) {
        boolean allowed = input.verdict().allows(reply)
                || operation.isImport() && !input.verdict().mayBeDone() && reply.keptNothing();
        if (!allowed) note(input, "is not " + input.verdict(), reply);
        reply.fault().ifPresent(fault -> note(input, fault, reply));
        input.pointer()
                .filter(pointer -> reply.status() == 400 && !reply.names(pointer))
                .ifPresent(it -> note(input, "names another field", reply));
    }

    private void note(BadInput input, String fault, Reply reply) {
        faults.add(operation + ": " + input.what() + ": " + fault + ": " + reply);
    }

    private Stored stored() {
        return operation.writes() ? Stored.by(operation.service(), List.of(own, foreign)) : NOTHING;
    }

    private void compare(String what) {
        var now = stored();
        if (!now.equals(known)) faults.add(operation + ": something was kept of " + what + ": " + known + " → " + now);
        known = now;
    }
}
