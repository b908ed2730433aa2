package org.minyi.servicekit.store;

import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.minyi.servicekit.outbox.EventWriting;
import org.minyi.servicekit.outbox.Relay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** The driver, held to the stable API, writing to a majority; one database a service. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.minyi.servicekit.outbox.OutboxConfiguration"
        })
public class StoreConfiguration {
    private static final int SECONDS_TO_REACH = 5;
    private static final int SECONDS_TO_ANSWER = 20;

    @Bean
    MongoClientSettingsBuilderCustomizer stableApi() {
        return settings -> settings.serverApi(ServerApi.builder()
                        .version(ServerApiVersion.V1)
                        .strict(true)
                        .build())
                .writeConcern(WriteConcern.MAJORITY)
                .applyToClusterSettings(it -> it.serverSelectionTimeout(SECONDS_TO_REACH, TimeUnit.SECONDS))
                .applyToSocketSettings(it -> it.connectTimeout(SECONDS_TO_REACH, TimeUnit.SECONDS)
                        .readTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS));
    }

    @Bean
    AggregateStores aggregateStores(
            MongoClient client,
            EventWriting events,
            Relay relay,
            InstantSource clock,
            @Value("${minyi.store.database:${minyi.district}-${spring.application.name}}") String database) {
        return new AggregateStores(client.getDatabase(database), events, relay, clock);
    }
}
