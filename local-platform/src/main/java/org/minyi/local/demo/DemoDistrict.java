package org.minyi.local.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All projects and services of the demo: the same for the same day, to the letter.
 *
 * @param today the day the demo is loaded; services end the day before and begin two years earlier
 */
record DemoDistrict(LocalDate today, List<DemoProject> projects) {
    private static final long SEED = 1135;
    private static final int DAYS_OF_SERVICES = 730;
    private static final List<String> EARLY =
            List.of("RAISED", "DELIBERATING", "RAISED", "DECIDING", "RAISED", "DELIBERATING", "APPROVED", "TAKEN_ON");
    private static final List<String> LATER = Stream.of(
                    repeat("RUNNING", 25),
                    repeat("CLOSING", 3),
                    repeat("EVALUATED", 6),
                    repeat("ARCHIVED", 64),
                    repeat("SUSPENDED", 1),
                    repeat("TERMINATED", 1))
            .flatMap(stages -> stages)
            .toList();

    static DemoDistrict on(LocalDate today) {
        var chance = new SplittableRandom(SEED);
        var titles = titles(chance);
        var names = new ArrayList<>(NamedProject.ALL);
        var projects = new ArrayList<DemoProject>();
        for (var blend : Blend.ALL) {
            var services = Shares.of(blend.services(), blend.projects() - blend.early(), chance);
            var reach = reachOf(services, blend, chance);
            for (int i = 0; i < blend.projects(); i++) {
                var named = names.stream().filter(name -> name.fits(blend)).findFirst();
                named.ifPresent(names::remove);
                boolean early = i >= services.length;
                var about = named.map(name -> new About(name.community(), name.theme(), name.title()))
                        .orElseGet(titles::pop);
                projects.add(project(
                        projects.size(), blend, about, early ? 0 : services[i], early ? 0 : reach[i], today, chance));
            }
        }
        return new DemoDistrict(today, List.copyOf(projects));
    }

    /** The services of one project, spread over the days it ran. */
    List<DemoActivity> activities(DemoProject project) {
        if (project.services() == 0) return List.of();
        var chance = new SplittableRandom(SEED * 31 + project.id().hashCode());
        var heads = Shares.of(project.reach(), project.services(), chance);
        long days = project.firstService()
                .datesUntil(project.lastService().plusDays(1))
                .count();
        return IntStream.range(0, project.services())
                .mapToObj(i -> new DemoActivity(
                        project.id() + "-" + (i + 1),
                        project.id(),
                        project.firstService().plusDays(days * i / project.services()),
                        Venue.pick(project.community(), chance),
                        project.theme().activity() + "（演示）",
                        heads[i],
                        1 + chance.nextInt(6)))
                .toList();
    }

    private record About(Community community, Theme theme, String title) {}

    /** Every theme in every community, in a fixed order without pattern. */
    private static Deque<About> titles(SplittableRandom chance) {
        var all = new ArrayList<About>();
        for (var community : Community.values())
            for (var theme : Theme.ALL) all.add(new About(community, theme, community.title + "社区" + theme.title()));
        for (int i = all.size() - 1; i > 0; i--) java.util.Collections.swap(all, i, chance.nextInt(i + 1));
        for (int round = 2; all.size() < 1_200; round++)
            for (var about : List.copyOf(all.subList(0, Math.min(200, all.size()))))
                all.add(new About(
                        about.community(), about.theme(), about.title() + "（第" + "零一二三四五".charAt(round) + "期）"));
        return new ArrayDeque<>(all);
    }

    private static DemoProject project(
            int number, Blend blend, About about, int services, int reach, LocalDate today, SplittableRandom chance) {
        var stage = services == 0
                ? EARLY.get(number % EARLY.size())
                : number % 9 == 0 ? "RUNNING" : LATER.get(chance.nextInt(LATER.size()));
        boolean running = stage.equals("RUNNING");
        int began = services == 0 ? 0 : DAYS_OF_SERVICES - chance.nextInt(running ? 600 : 300);
        int ended = running ? 1 + chance.nextInt(10) : 20 + chance.nextInt(Math.max(1, began - 80));
        var first = today.minusDays(services == 0 ? 1 : began);
        var last = services == 0 ? first : today.minusDays(Math.min(ended, began));
        var raised = services == 0 ? today.minusDays(4 + chance.nextInt(40)) : first.minusDays(60 + chance.nextInt(60));
        boolean leads = blend.types().contains(Blend.Type.RESIDENT_LEADER_DRIVEN);
        boolean takenOn = services > 0 || stage.equals("TAKEN_ON");
        return new DemoProject(
                "demo-%04d".formatted(number + 1),
                about.title(),
                about.theme(),
                about.community(),
                blend.types(),
                List.of(about.theme().category()),
                stage,
                raised,
                stage.equals("RAISED") ? 1 + chance.nextInt(8) : 10 + chance.nextInt(60),
                takenOn && !leads ? organisation(about, chance) : null,
                takenOn && leads ? "demo-leader-" + about.community().code() : null,
                first,
                last,
                services,
                reach);
    }

    private static String organisation(About about, SplittableRandom chance) {
        boolean ownCommunity = about.community() == Community.YOULIANDIER || about.community() == Community.GUIHUA;
        return ownCommunity
                ? "youlian"
                : Organisation.ALL
                        .get(1 + chance.nextInt(Organisation.ALL.size() - 1))
                        .id();
    }

    private static int[] reachOf(int[] services, Blend blend, SplittableRandom chance) {
        // Each activity reaches at least one person; what is beyond that follows the number of services, unevenly.
        var reach = new int[services.length];
        int beyond = blend.reach() - blend.services();
        var weights = new double[services.length];
        double sum = 0;
        for (int i = 0; i < services.length; i++) sum += weights[i] = services[i] * (0.5 + chance.nextDouble());
        double exact = 0;
        int given = 0;
        for (int i = 0; i < services.length; i++) {
            exact += weights[i] / sum * beyond;
            int upTo = i == services.length - 1 ? beyond : (int) Math.floor(exact);
            reach[i] = services[i] + upTo - given;
            given = upTo;
        }
        return reach;
    }

    private static Stream<String> repeat(String stage, int times) {
        return Stream.generate(() -> stage).limit(times);
    }
}
