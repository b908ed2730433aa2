package org.minyi.servicekit.request;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.minyi.servicekit.access.Caller;
import org.minyi.servicekit.store.PageRequest;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Writes into the published document what callers send for the arguments that this kit hands to controllers. */
final class DocumentedArguments implements OperationCustomizer {
    private static final Map<Class<?>, List<Parameter>> SENT = Map.of(
            Attempt.class,
            List.of(parameter(
                    "header",
                    "Idempotency-Key",
                    "Repeating a request with the same key carries it out once.",
                    new StringSchema().minLength(1).maxLength(200).pattern("^[!-~]+$"))),
            IfMatch.class,
            List.of(parameter(
                            "header",
                            "If-Match",
                            "The ETag that was read, or * for whatever there is.",
                            new StringSchema().pattern("^(\\*|(W/)?\"[0-9]{1,18}\")$"))
                    .required(true)),
            PageRequest.class,
            List.of(
                    parameter(
                            "query",
                            "cursor",
                            "The page's own \"next\"; the first page without.",
                            new StringSchema().maxLength(2_000)),
                    parameter("query", "limit", "At most so many items.", limit())));

    DocumentedArguments() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, Attempt.class, IfMatch.class, PageRequest.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .flatMap(type -> SENT.getOrDefault(type, List.of()).stream())
                .forEach(operation::addParametersItem);
        return operation;
    }

    private static Schema<?> limit() {
        var limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(PageRequest.MOST));
        limit.setDefault(PageRequest.USUAL);
        return limit;
    }

    private static Parameter parameter(String in, String name, String description, Schema<?> schema) {
        return new Parameter()
                .in(in)
                .name(name)
                .description(description)
                .required(false)
                .schema(schema);
    }
}
