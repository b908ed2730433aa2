package org.minyi.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("After the login a person goes")
class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/projects/7",
                "/projects?q=%E6%A1%82&page=2",
                "/projects?back=https://a.example/",
                "/loginhelp"
            })
    @DisplayName("to the page of this site that was asked for")
    void own(String path) {
        assertThat(ReturnPath.of(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "projects",
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\/evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                " /evil",
                "/projects\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "/login",
                "/login?next=/login",
                "/logout",
                "/oauth2/callback?code=1"
            })
    @DisplayName("home where that would lead elsewhere or in circles")
    void home(String path) {
        assertThat(ReturnPath.of(path).value()).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(ints = {1001, 100_000})
    @DisplayName("home where the path would not fit into a cookie")
    void tooLong(int length) {
        assertThat(ReturnPath.of("/" + "a".repeat(length)).value()).isEqualTo("/");
    }
}
