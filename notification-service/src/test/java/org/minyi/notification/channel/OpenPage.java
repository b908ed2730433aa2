package org.minyi.notification.channel;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.minyi.notification.Neighbourhood;
import org.minyi.testkit.access.Person;

/** A page that listens to a person's inbox, as a browser does. */
final class OpenPage implements AutoCloseable {
    private final HttpClient browser = HttpClient.newHttpClient();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> reading;

    record Event(String name, String id, String data) {}

    /** Opens the stream; the headers are pairs of name and value. */
    OpenPage(int port, Person person, String query, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/inbox/stream" + query))
                .header("Authorization", "Bearer " + person.token())
                .header("Accept", "text/event-stream");
        if (headers.length > 0) request.headers(headers);
        this.reading = browser.sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
                .thenAccept(this::read);
    }

    private void read(HttpResponse<Stream<String>> answer) {
        if (answer.statusCode() != 200) {
            events.add(new Event(
                    "refused " + answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    String.join("", answer.body().toList())));
            return;
        }
        var parts = new String[] {"", "", ""};
        answer.body().forEach(line -> {
            if (line.startsWith("event:")) parts[0] = line.substring(6);
            else if (line.startsWith("id:")) parts[1] = line.substring(3);
            else if (line.startsWith("data:")) parts[2] = line.substring(5);
            else if (line.isEmpty()) {
                events.add(new Event(parts[0], parts[1], parts[2]));
                parts[1] = "";
            }
        });
    }

    /** The next event of any kind. */
    Event next() throws InterruptedException {
        var event = events.poll(Neighbourhood.SOON.toSeconds(), TimeUnit.SECONDS);
        if (event == null) throw new AssertionError("nothing more was sent");
        return event;
    }

    /** The next event of that name; those before it are passed over. */
    Event next(String name) throws InterruptedException {
        for (var event = next(); ; event = next()) if (event.name().equals(name)) return event;
    }

    /** What was sent and not looked at so far. */
    List<Event> rest() {
        return List.copyOf(events);
    }

    @Override
    public void close() {
        reading.cancel(true);
        browser.shutdownNow();
    }
}
