package org.minyi.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minyi.notification.channel.QueuedMail.State;
import org.minyi.notification.inbox.Notice;

@DisplayName("A mail in the queue")
class QueuedMailTest {
    private static final Instant NOW = Instant.parse("2026-01-01T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final QueuedMail WAITING = QueuedMail.of(
            new Notice("n1", "r1", NOW, NOW, "e1", "BALLOT_OPENED", "p1", null, "/ballots/b1", false), NOW);

    @Test
    @DisplayName("is due at once, and claimed not before the lease ends")
    void leased() {
        var claimed = WAITING.claimed("one", LATER);

        assertThat(WAITING.isDue(NOW)).isTrue();
        assertThat(claimed.isDue(LATER.minusMillis(1))).isFalse();
        assertThat(claimed.isDue(LATER)).isTrue();
        assertThat(claimed.tries()).isEqualTo(1);
    }

    @Test
    @DisplayName("rests after a refusal, unless somebody else has claimed it since")
    void refused() {
        var again = LATER.plusSeconds(60);
        var other = WAITING.claimed("one", NOW).claimed("other", LATER);

        assertThat(WAITING.claimed("one", LATER).refused("one", again).dueAt()).isEqualTo(again);
        assertThat(other.refused("one", again)).isEqualTo(other);
    }

    @Test
    @DisplayName("that is over is never due, told once, and keeps nothing of the notice")
    void over() {
        var sent = WAITING.claimed("one", LATER).over(State.SENT);

        assertThat(sent.isDue(LATER)).isFalse();
        assertThat(sent.notice()).isNull();
        assertThat(sent.over(State.GIVEN_UP)).isEqualTo(sent);
        assertThat(WAITING.told(State.SENT, NOW))
                .singleElement()
                .satisfies(it -> assertThat(it.delivered()).isTrue());
        assertThat(sent.told(State.GIVEN_UP, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, PT30S", "2, PT1M", "3, PT2M", "11, PT8H32M", "12, PT8H32M", "1000, PT8H32M"})
    @DisplayName("rests twice as long after every further refusal, and at most eight and a half hours")
    void pauses(int refusals, Duration pause) {
        var settings = new MailProperties(
                "minyi@localhost",
                Duration.ofSeconds(2),
                Duration.ofMinutes(5),
                Duration.ofSeconds(30),
                12,
                Duration.ofDays(3));

        assertThat(settings.pauseAfter(refusals)).isEqualTo(pause);
    }
}
