package org.minyi.servicekit.problem;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Writes into the published document what every operation answers when it refuses. */
final class DocumentedProblems implements OpenApiCustomizer {
    private static final String NAME = "Problem";

    /** Shape of a problem document; the errors only where single fields are wrong. */
    record Problem(
            String type,
            String title,
            int status,
            String detail,
            String instance,
            @Nullable List<Problems.FieldProblem> errors) {}

    @Override
    public void customise(OpenAPI document) {
        if (document.getComponents() == null) document.setComponents(new Components());
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(document.getComponents()::addSchemas);
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation.getResponses().addApiResponse("default", refusal()));
    }

    private static ApiResponse refusal() {
        var schema = new Schema<>().$ref("#/components/schemas/" + NAME);
        return new ApiResponse()
                .description("Refused, for the reason that the problem document gives in the caller's language.")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
