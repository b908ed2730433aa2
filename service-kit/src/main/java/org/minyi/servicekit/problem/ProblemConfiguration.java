package org.minyi.servicekit.problem;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents for every controller and for the security filters. */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
@Import(ProblemAdvice.class)
public class ProblemConfiguration {
    @Bean
    LocaleResolver localeResolver() {
        return new CallerLanguage();
    }

    @Bean
    Problems problems(MessageSource texts) {
        return new Problems(texts);
    }

    @Bean
    DocumentedProblems documentedProblems() {
        return new DocumentedProblems();
    }

    @Bean
    ProblemWriter problemWriter(Problems problems, LocaleResolver languages, JsonMapper json) {
        return new ProblemWriter(problems, languages, json);
    }
}
