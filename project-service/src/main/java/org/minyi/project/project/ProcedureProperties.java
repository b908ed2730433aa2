package org.minyi.project.project;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The procedure of this district, as it is configured.
 *
 * @param supporters residents who must support a matter before it is deliberated on
 */
@ConfigurationProperties("minyi.procedure")
public record ProcedureProperties(@DefaultValue("3") int supporters) {
    Procedure procedure() {
        return new Procedure(supporters);
    }
}
