package org.minyi.portal.projectpages;

import java.util.List;
import java.util.Map;
import org.minyi.portal.clients.NotificationClient;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.clients.ProjectClient.NextStep;
import org.minyi.portal.clients.ProjectClient.Project;
import org.minyi.portal.clients.ServiceLogClient;
import org.minyi.portal.clients.SideBySide;
import org.minyi.portal.forms.Form;
import org.minyi.portal.layout.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Composes a project's page; without the project there is none, without the other services there are gaps in it. */
@Component
class ProjectPages {

    private final ProjectClient projects;
    private final ServiceLogClient activities;
    private final NotificationClient notifications;
    private final SideBySide sideBySide;

    ProjectPages(
            ProjectClient projects,
            ServiceLogClient activities,
            NotificationClient notifications,
            SideBySide sideBySide) {
        this.projects = projects;
        this.activities = activities;
        this.notifications = notifications;
        this.sideBySide = sideBySide;
    }

    /** The page, with a form on it that was refused; a blank one when none was sent. */
    ModelAndView page(String id, Form form) {
        var project = sideBySide.ask(() -> projects.project(id));
        var logged = sideBySide.ask(() -> activities.activities(Map.of("project", id, "limit", "10")));
        var followed = sideBySide.ask(() -> follows(id, Viewer.current()));
        return page(form, project.required())
                .addObject("activities", logged.orAbsent())
                .addObject("followed", followed.orAbsent());
    }

    private static ModelAndView page(Form form, Project project) {
        return form.on("projects/page")
                .addObject("project", project)
                .addObject("rail", LifeRail.of(project.stage(), project.step()))
                .addObject("open", steps(project, true))
                .addObject("notYet", steps(project, false))
                .addObject("synthetic", project.synthetic());
    }

    /** What can be done now, or not yet; the page has places of its own for support and for the bids. */
    private static List<NextStep> steps(Project project, boolean allowed) {
        var next = project.next() == null ? List.<NextStep>of() : project.next();
        return next.stream()
                .filter(step -> step.allowed() == allowed && Catalogue.ACTIONS.contains(step.action()))
                .filter(step -> !allowed
                        || !step.action().equals("support") && !step.action().equals("award"))
                .toList();
    }

    private boolean follows(String id, Viewer viewer) {
        return viewer.signedIn()
                && notifications.subscriptions().items().stream()
                        .anyMatch(subscription -> subscription.kind().equals("project")
                                && subscription.id().equals(id));
    }
}
