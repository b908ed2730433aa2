package org.minyi.project.procedure;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The district's procedures, read once at start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProcedureProperties.class)
class ProcedureConfiguration {
    @Bean
    Procedures procedures(ProcedureProperties properties) {
        return properties.procedures();
    }
}
