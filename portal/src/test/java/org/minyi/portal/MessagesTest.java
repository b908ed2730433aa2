package org.minyi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The texts of the pages")
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern WHOLE = Pattern.compile("#\\{([\\w.-]+)[}(]|msg\\('([\\w.-]+)'\\)");
    private static final Pattern BEGINNING = Pattern.compile("#\\{\\|([\\w.-]+)\\$\\{|msgOrNull\\('([\\w.-]+)'");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"messages_zh_TW", "messages_en"})
    @DisplayName("are the same in every language, with the same places to fill")
    void sameKeys(String other) throws IOException {
        var simplified = texts("messages");
        var translated = texts(other);

        assertThat(translated.stringPropertyNames()).isEqualTo(simplified.stringPropertyNames());
        assertThat(simplified.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(translated.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(simplified.getProperty(key))));
    }

    @Test
    @DisplayName("are all there for what the templates ask for")
    void noneMissing() throws IOException {
        assertThat(texts("messages").stringPropertyNames()).containsAll(found(WHOLE));
    }

    @Test
    @DisplayName("are all used by some template")
    void noneUnused() throws IOException {
        var whole = found(WHOLE);
        var beginnings = found(BEGINNING);

        assertThat(texts("messages").stringPropertyNames())
                .allMatch(key -> whole.contains(key) || beginnings.stream().anyMatch(key::startsWith));
    }

    @Test
    @DisplayName("have words for everything that a choice of the domain can be")
    void choices() throws IOException {
        var keys = texts("messages").stringPropertyNames();

        assertThat(found(BEGINNING))
                .allSatisfy(beginning -> assertThat(keys).anyMatch(key -> key.startsWith(beginning)));
    }

    @Test
    @DisplayName("hold no straight quote, which would swallow the place beside it")
    void noStraightQuote() throws IOException {
        assertThat(texts("messages_en").values())
                .noneMatch(text -> text.toString().contains("'"));
    }

    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        try (var file = Files.newBufferedReader(RESOURCES.resolve(name + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        var keys = new TreeSet<String>();
        try (var templates = Files.walk(RESOURCES.resolve("templates"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(template))
                        .results()
                        .forEach(use -> keys.add(use.group(1) == null ? use.group(2) : use.group(1)));
            }
        }
        return keys;
    }
}
