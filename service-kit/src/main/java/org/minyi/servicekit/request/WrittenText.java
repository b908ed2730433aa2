package org.minyi.servicekit.request;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** What people may write: any characters and line breaks, but no control characters and no halves of characters. */
public final class WrittenText extends StdScalarDeserializer<String> {
    private static final Pattern UNWRITTEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");

    WrittenText() {
        super(String.class);
    }

    /** Whether people may write this text; for what does not come as JSON. */
    public static boolean isWritten(String text) {
        return !UNWRITTEN.matcher(text).find();
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && !isWritten(text)) {
            return context.reportInputMismatch(String.class, "a control character, or half of a character");
        }
        return text;
    }
}
