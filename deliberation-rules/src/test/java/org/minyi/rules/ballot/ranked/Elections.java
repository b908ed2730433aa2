package org.minyi.rules.ballot.ranked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Elections for tests, from text or from a seed. */
public final class Elections {
    private Elections() {}

    public static RankedPapers of(String... lines) {
        return ((RankedFile.Read) RankedFile.read(Arrays.asList(lines))).papers();
    }

    /** Up to 11 bundles with the candidates in random orders; with {@code weak}, also with equal ranks and left out. */
    public static List<List<List<String>>> random(Random random, int candidates, boolean weak) {
        var papers = new ArrayList<List<List<String>>>();
        int size = 1 + random.nextInt(11);
        for (int paper = 0; paper < size; paper++) {
            var names = new ArrayList<>(names(candidates));
            Collections.shuffle(names, random);
            var ranks = new ArrayList<List<String>>();
            for (var name : weak ? names.subList(0, random.nextInt(candidates + 1)) : names) {
                if (weak && !ranks.isEmpty() && random.nextInt(4) == 0) {
                    ranks.getLast().add(name);
                } else {
                    ranks.add(new ArrayList<>(List.of(name)));
                }
            }
            papers.add(ranks);
        }
        return papers;
    }

    public static List<String> names(int candidates) {
        return List.of("A", "B", "C", "D", "E", "F").subList(0, candidates);
    }

    public static RankedPapers papers(List<String> candidates, List<List<List<String>>> papers) {
        return RankedPapers.of(
                candidates,
                papers.stream().map(ranks -> Ranking.of(candidates, ranks)).toList());
    }
}
