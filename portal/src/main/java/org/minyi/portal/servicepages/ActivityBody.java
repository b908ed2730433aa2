package org.minyi.portal.servicepages;

import java.util.HashMap;
import java.util.Map;
import org.minyi.portal.forms.Form;

/** The fields of a service as service-log-service wants them; one that cannot be read is left out, and the service says so. */
final class ActivityBody {

    private ActivityBody() {}

    static Map<String, Object> toLog(Form form) {
        var body = facts(form);
        put(body, form, "project");
        return body;
    }

    static Map<String, Object> toCorrect(Form form) {
        var body = facts(form);
        put(body, form, "reason");
        return body;
    }

    private static Map<String, Object> facts(Form form) {
        var body = new HashMap<String, Object>();
        for (var name : new String[] {"date", "place", "description"}) {
            put(body, form, name);
        }
        for (var name : new String[] {"beneficiaries", "volunteers"}) {
            form.whole(name).ifPresent(number -> body.put(name, number));
        }
        return body;
    }

    private static void put(Map<String, Object> body, Form form, String name) {
        if (!form.text(name).isEmpty()) {
            body.put(name, form.text(name));
        }
    }
}
