package org.minyi.servicekit.access;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Writes into the published document who may call what: each requirement of an operation names one role that is enough, and
 * an empty one says that no token is needed.
 */
final class DocumentedDoors implements OpenApiCustomizer {
    private static final String TOKEN = "token";

    private final List<AccessTable> tables;

    DocumentedDoors(List<AccessTable> tables) {
        this.tables = tables;
    }

    @Override
    public void customise(OpenAPI document) {
        if (document.getComponents() == null) document.setComponents(new Components());
        document.getComponents().addSecuritySchemes(TOKEN, scheme());
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> operation.setSecurity(requirements(method, path))));
    }

    private List<SecurityRequirement> requirements(HttpMethod method, String path) {
        return tables.stream()
                .flatMap(table -> table.rules().stream())
                .filter(rule -> rule.method().name().equals(method.name())
                        && rule.path().equals(path))
                .findFirst()
                .map(DocumentedDoors::requirements)
                .orElse(List.of());
    }

    private static List<SecurityRequirement> requirements(AccessRule rule) {
        return switch (rule.who()) {
            case ANYBODY -> List.of(new SecurityRequirement(), token(List.of()));
            case SIGNED_IN -> List.of(token(List.of()));
            case ROLES ->
                rule.roles().stream()
                        .map(Role::claim)
                        .sorted()
                        .map(role -> token(List.of(role)))
                        .toList();
        };
    }

    private static SecurityRequirement token(List<String> roles) {
        return new SecurityRequirement().addList(TOKEN, roles);
    }

    private static SecurityScheme scheme() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("The district's token. Where a requirement names a role, the token has to hold it.");
    }
}
