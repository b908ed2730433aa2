package org.minyi.portal.browser;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minyi.portal.stub.Person;

/**
 * A page with the person who looks at it.
 *
 * @param person absent for a stranger
 */
record Visit(String name, String path, @Nullable Person person, String language) {

    static final List<Visit> ALL = List.of(
            new Visit("home", "/", null, "zh-CN"),
            new Visit("home-resident", "/", Person.RESIDENT, "zh-TW"),
            new Visit("home-en", "/", null, "en"),
            new Visit("projects", "/projects", null, "zh-CN"),
            new Visit("projects-none", "/projects?q=x", null, "zh-CN"),
            new Visit("project-running", "/projects/p-well?done=logged", Person.WORKER, "zh-CN"),
            new Visit("project-raised", "/projects/p-lamp", Person.RESIDENT, "zh-CN"),
            new Visit("project-approved", "/projects/p-tea", Person.BUREAU, "zh-CN"),
            new Visit("project-suspended", "/projects/p-stopped", Person.STREET, "zh-CN"),
            new Visit("project-en", "/projects/p-well", null, "en"),
            new Visit("raise", "/projects/new", Person.RESIDENT, "zh-CN"),
            new Visit("raise-unverified", "/projects/new", Person.NEWCOMER, "zh-CN"),
            new Visit("edit", "/projects/p-lamp/edit", Person.RESIDENT, "zh-CN"),
            new Visit("ballots", "/ballots", null, "zh-CN"),
            new Visit("ballot-open", "/ballots/b-open", Person.RESIDENT, "zh-CN"),
            new Visit("ballot-stranger", "/ballots/b-open", null, "zh-TW"),
            new Visit("ballot-hall", "/ballots/b-open", Person.STREET, "zh-CN"),
            new Visit("ballot-counted", "/ballots/b-counted", null, "zh-CN"),
            new Visit("ballot-new", "/desk/ballots/new/p-bus", Person.WORKER, "zh-CN"),
            new Visit("statistics", "/statistics", null, "zh-CN"),
            new Visit("statistics-en", "/statistics", null, "en"),
            new Visit("bulletins", "/bulletins", Person.STREET, "zh-CN"),
            new Visit("bulletin", "/bulletins/n-1", null, "zh-CN"),
            new Visit("bulletin-new", "/desk/bulletins/new", Person.BUREAU, "zh-CN"),
            new Visit("service-new", "/services/new?project=p-well", Person.WORKER, "zh-CN"),
            new Visit("service-edit", "/services/a-1/edit", Person.WORKER, "zh-CN"),
            new Visit("inbox", "/inbox", Person.RESIDENT, "zh-CN"),
            new Visit("desk", "/desk", Person.WORKER, "zh-CN"),
            new Visit("parked", "/desk/parked", Person.OPERATOR, "zh-CN"),
            new Visit("sheet", "/projects/p-lamp/sheet", null, "zh-CN"),
            new Visit("sheet-ballot", "/ballots/b-open/sheet", Person.WORKER, "zh-CN"),
            new Visit("do", "/do", null, "zh-CN"),
            new Visit("ask", "/ask", null, "zh-TW"),
            new Visit("help", "/help", null, "zh-CN"),
            new Visit("preferences", "/preferences", null, "zh-CN"),
            new Visit("missing", "/nowhere", null, "zh-CN"),
            new Visit("login", "/inbox", null, "zh-CN"));

    @Override
    public String toString() {
        return name;
    }
}
