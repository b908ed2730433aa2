package org.minyi.servicekit.bulk;

import jakarta.validation.Validator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** The reader of imports. */
@AutoConfiguration(afterName = "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration")
public class BulkConfiguration {
    @Bean
    BulkReader bulkReader(JsonMapper json, Validator validator, MessageSource texts) {
        return new BulkReader(json, validator, texts);
    }
}
