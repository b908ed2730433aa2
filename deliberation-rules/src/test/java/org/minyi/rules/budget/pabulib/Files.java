package org.minyi.rules.budget.pabulib;

import java.util.Arrays;
import java.util.List;

/** Small files for tests, made from one that is right. */
final class Files {
    static final String APPROVAL = """
            META
            key;value
            description;Matters of the courtyard
            country;China
            unit;Gusu
            instance;2026
            num_projects;3
            num_votes;3
            budget;100.50
            vote_type;approval
            rule;greedy
            date_begin;01.03.2026
            date_end;15.03.2026
            max_length;3
            PROJECTS
            project_id;cost;votes;name;selected
            1;60;3;"Well; restored";1
            2;40;2;"The \"\"tea house\"\"\";1
            3;30.5;1;Lamps;0
            VOTES
            voter_id;vote;age;sex;voting_method
            a;1,2;34;F;internet
            b;1,2,3;40-59;m;paper
            c;1;;;
            """;

    static final String CUMULATIVE = APPROVAL.replace("vote_type;approval", "vote_type;cumulative\nmax_sum_points;5")
            .replace("cost;votes;name", "cost;score;name")
            .replace("1;60;3;", "1;60;6;")
            .replace("2;40;2;", "2;40;2;")
            .replace("3;30.5;1;", "3;30.5;1.5;")
            .replace("voter_id;vote;", "voter_id;vote;points;")
            .replace("a;1,2;", "a;1,2;4,1;")
            .replace("b;1,2,3;", "b;3,2,1;1.5,1,0;")
            .replace("c;1;", "c;1;2;");

    private Files() {}

    static PabulibFile read(String text) {
        return PabulibFile.read(text.lines().toList());
    }

    static PabulibFile.Read accepted(String text) {
        if (read(text) instanceof PabulibFile.Read file) {
            return file;
        }
        throw new AssertionError(faults(text).toString());
    }

    /** The faults as text; none if the file is accepted. */
    static List<String> faults(String text) {
        return switch (read(text)) {
            case PabulibFile.Read _ -> List.of();
            case PabulibFile.Unreadable(var faults) ->
                faults.stream().map(Object::toString).toList();
        };
    }

    static List<String> remarks(String text) {
        return accepted(text).remarks().stream().map(Object::toString).toList();
    }

    /** The file with parts replaced, in turn old and new. */
    static String with(String file, String... oldAndNew) {
        var text = file;
        for (int i = 0; i < oldAndNew.length; i += 2) {
            if (!text.contains(oldAndNew[i])) {
                throw new IllegalArgumentException(Arrays.toString(oldAndNew));
            }
            text = text.replace(oldAndNew[i], oldAndNew[i + 1]);
        }
        return text;
    }
}
