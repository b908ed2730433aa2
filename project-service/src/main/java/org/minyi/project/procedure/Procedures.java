package org.minyi.project.procedure;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.minyi.contracts.project.ProjectType;

/**
 * The procedures of a district.
 *
 * @param ordinary of projects of no special type
 * @param special of types that have one of their own
 */
public record Procedures(Procedure ordinary, Map<ProjectType, Procedure> special) {
    /** What is asked of a project with these types: all that its special types ask for, else the ordinary. */
    public Procedure of(Collection<ProjectType> types) {
        return types.stream()
                .map(special::get)
                .filter(Objects::nonNull)
                .reduce(Procedure::and)
                .orElse(ordinary);
    }
}
