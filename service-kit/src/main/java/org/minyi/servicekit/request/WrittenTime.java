package org.minyi.servicekit.request;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Days and moments as they are published: a text, neither a number of seconds nor a list of year, month and day. */
final class WrittenTime<T> extends StdScalarDeserializer<T> {
    private final Class<T> type;
    private final ValueDeserializer<T> reading;

    WrittenTime(Class<T> type, ValueDeserializer<T> reading) {
        super(type);
        this.type = type;
        this.reading = reading;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        return parser.hasToken(JsonToken.VALUE_STRING)
                ? reading.deserialize(parser, context)
                : type.cast(context.handleUnexpectedToken(type, parser));
    }
}
