package org.minyi.servicekit.request;

import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.minyi.servicekit.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Arguments and limits of every request. */
@AutoConfiguration
@EnableConfigurationProperties(RequestProperties.class)
public class RequestConfiguration {
    /** Behind the security filters, so that an attempt belongs to its caller and strangers send no bodies. */
    @Bean
    FilterRegistrationBean<AttemptFilter> attemptFilter(RequestProperties limits, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new AttemptFilter(limits, problems));
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }

    @Bean
    DocumentedArguments documentedArguments() {
        return new DocumentedArguments();
    }

    /** A number is no text: what a caller got wrong is refused, not guessed at. */
    @Bean
    JsonMapperBuilderCustomizer textIsText() {
        return json -> json.withCoercionConfig(LogicalType.Textual, texts -> {
            for (var other :
                    List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
                texts.setCoercion(other, CoercionAction.Fail);
            }
        });
    }

    /** Lists hold what they are lists of: thousands of nulls need no thousands of judgements. */
    @Bean
    JsonMapperBuilderCustomizer listsAreFull() {
        return json -> json.changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL));
    }

    @Bean
    JsonMapperBuilderCustomizer textIsWritten() {
        return json -> json.addModule(new SimpleModule("what is written")
                .addDeserializer(String.class, new WrittenText())
                .addDeserializer(LocalDate.class, new WrittenTime<>(LocalDate.class, LocalDateDeserializer.INSTANCE))
                .addDeserializer(Instant.class, new WrittenTime<>(Instant.class, InstantDeserializer.INSTANT)));
    }

    @Bean
    WebMvcConfigurer requestArguments() {
        return new WebMvcConfigurer() {
            /**
             * What there is in one form only is given in that form, whatever a caller wishes for: a wish that cannot be met
             * would come to light after the work is done.
             */
            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer forms) {
                forms.strategies(List.of(request -> ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.addAll(RequestArguments.all());
            }
        };
    }
}
