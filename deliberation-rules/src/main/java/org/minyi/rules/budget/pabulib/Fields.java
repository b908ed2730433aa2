package org.minyi.rules.budget.pabulib;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of the three sections, with what each may hold. */
final class Fields {
    static final Map<String, Kind> META = fields(
            Kind.TEXT,
            "description country unit district subunit instance",
            Kind.WHOLE,
            "num_projects num_votes",
            Kind.AMOUNT,
            "budget",
            Kind.VOTE_TYPE,
            "vote_type",
            Kind.RULE,
            "rule",
            Kind.DATE,
            "date_begin date_end",
            Kind.WHOLE,
            "min_length max_length",
            Kind.AMOUNT,
            "min_sum_cost max_sum_cost",
            Kind.NUMBER,
            "min_points max_points min_sum_points max_sum_points default_score",
            Kind.TEXT,
            "scoring_fn",
            Kind.AMOUNT,
            "min_project_cost max_project_cost",
            Kind.NUMBER,
            "min_project_score_threshold",
            Kind.TEXT,
            "neighborhoods subdistricts categories edition",
            Kind.LANGUAGE,
            "language",
            Kind.CURRENCY,
            "currency",
            Kind.FLAG,
            "fully_funded experimental",
            Kind.TEXT,
            "comment acknowledgments leftover_budget budget_per_category budget_per_neighborhood"
                    + " min_length_per_category max_length_per_category"
                    + " min_sum_cost_per_category max_sum_cost_per_category"
                    + " min_length_unit max_length_unit min_length_district max_length_district");

    static final List<String> NEEDED_IN_META = List.of(
            "description",
            "country",
            "unit",
            "instance",
            "num_projects",
            "num_votes",
            "budget",
            "vote_type",
            "rule",
            "date_begin",
            "date_end");

    static final Map<String, Kind> PROJECTS = fields(
            Kind.TEXT,
            "project_id",
            Kind.AMOUNT,
            "cost",
            Kind.WHOLE,
            "votes",
            Kind.NUMBER,
            "score",
            Kind.TEXT,
            "name category beneficiaries target",
            Kind.SELECTED,
            "selected",
            Kind.TEXT,
            "neighborhood subunit district description proposer public_id latitude longitude"
                    + " sustainability community_involvement");

    static final Map<String, Kind> VOTES = fields(
            Kind.TEXT,
            "voter_id vote points",
            Kind.AGE,
            "age",
            Kind.SEX,
            "sex",
            Kind.METHOD,
            "voting_method",
            Kind.TEXT,
            "district neighborhood education topic_preference_transport topic_preference_culture"
                    + " topic_preference_nature district_preference time_taken_seconds format_easiness"
                    + " format_expressiveness format_rank");

    private Fields() {}

    /** What is wrong with a value that is not empty. */
    static Optional<String> wrong(Map<String, Kind> fields, String field, String value) {
        return fields.getOrDefault(field, Kind.TEXT).wrong(value);
    }

    private static Map<String, Kind> fields(Object... kindsAndNames) {
        var fields = new LinkedHashMap<String, Kind>();
        for (int i = 0; i < kindsAndNames.length; i += 2) {
            for (var name : ((String) kindsAndNames[i + 1]).split(" ")) {
                fields.put(name, (Kind) kindsAndNames[i]);
            }
        }
        return fields;
    }
}
