package org.minyi.local.audit;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.minyi.rules.opinion.OpinionMap;
import org.minyi.rules.opinion.statement.ConsensusStatement;
import org.minyi.rules.opinion.statement.OpinionStatistics;
import org.minyi.rules.opinion.statement.RepresentativeStatement;
import org.minyi.rules.opinion.statement.SideStatistics;
import org.minyi.rules.opinion.statement.StatementStatistics;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Everything a map says, as one JSON object; the statistics have the short names of Polis (na, pa, pat, ra, rat). */
final class OpinionMapJson {
    private final OpinionMap map;
    private final OpinionStatistics statistics;
    private final JsonGenerator json;

    private OpinionMapJson(OpinionMap map, JsonGenerator json) {
        this.map = map;
        this.statistics = map.statistics();
        this.json = json;
    }

    static String of(OpinionMap map) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new OpinionMapJson(map, json).write();
        }
        return text.toString();
    }

    private void write() {
        json.writeStartObject();
        json.writeArrayPropertyStart("statements");
        map.votes().statements().forEach(json::writeString);
        json.writeEndArray();
        numbers("centre", map.space().centre());
        json.writeArrayPropertyStart("components");
        for (int component = 0; component < 2; component++) {
            json.writeStartObject();
            json.writeNumberProperty("share", map.space().share(component));
            numbers("loadings", map.space().component(component));
            json.writeEndObject();
        }
        json.writeEndArray();
        positions();
        groups();
        silhouettes();
        json.writeArrayPropertyStart("statistics");
        statistics.statements().forEach(this::statement);
        json.writeEndArray();
        json.writeObjectPropertyStart("consensus");
        consensus("agree", statistics.agreed());
        consensus("disagree", statistics.disagreed());
        json.writeEndObject();
        priorities();
        json.writeEndObject();
    }

    private void positions() {
        json.writeArrayPropertyStart("positions");
        var participants = map.votes().participants();
        for (int row = 0; row < participants.size(); row++) {
            json.writeStartObject();
            json.writeStringProperty("participant", participants.get(row));
            json.writeNumberProperty("votes", map.positions().votes(row));
            json.writeNumberProperty("x", map.positions().x(row));
            json.writeNumberProperty("y", map.positions().y(row));
            int group = map.groups().groupAt(row);
            if (group < 0) {
                json.writeNullProperty("group");
            } else {
                json.writeNumberProperty("group", label(group));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void groups() {
        json.writeArrayPropertyStart("groups");
        var groups = map.groups().groups();
        for (int group = 0; group < groups.size(); group++) {
            json.writeStartObject();
            json.writeNumberProperty("group", label(group));
            json.writeNumberProperty("participants", groups.get(group).people());
            json.writeNumberProperty("x", groups.get(group).x());
            json.writeNumberProperty("y", groups.get(group).y());
            json.writeArrayPropertyStart("representative");
            statistics.representative().get(group).forEach(this::representative);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void representative(RepresentativeStatement chosen) {
        var side = chosen.statistics();
        json.writeStartObject();
        json.writeStringProperty("statement", chosen.statement());
        json.writeStringProperty("side", chosen.side().name().toLowerCase(Locale.ROOT));
        json.writeBooleanProperty("best-agree", chosen.bestAgreement());
        json.writeNumberProperty("n-success", side.votes());
        json.writeNumberProperty("n-trials", side.trials());
        json.writeNumberProperty("p-success", side.share());
        json.writeNumberProperty("p-test", side.shareTest());
        json.writeNumberProperty("repness", side.ratio());
        json.writeNumberProperty("repness-test", side.ratioTest());
        json.writeEndObject();
    }

    private void silhouettes() {
        json.writeArrayPropertyStart("silhouettes");
        for (var grouping : map.groupings().byCount()) {
            json.writeStartObject();
            json.writeNumberProperty("groups", grouping.groups().size());
            json.writeNumberProperty("silhouette", grouping.silhouette());
            json.writeNumberProperty("standard-error", grouping.standardError());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void statement(StatementStatistics statement) {
        json.writeStartObject();
        json.writeStringProperty("statement", statement.statement());
        json.writeNumberProperty("na", statement.all().agree());
        json.writeNumberProperty("nd", statement.all().disagree());
        json.writeNumberProperty("ns", statement.all().votes());
        json.writeNumberProperty("extremity", statement.extremity());
        json.writeNumberProperty("group-aware-consensus", statement.groupAwareConsensus());
        json.writeArrayPropertyStart("groups");
        for (int group = 0; group < statement.groups().size(); group++) {
            json.writeStartObject();
            json.writeNumberProperty("group", label(group));
            json.writeNumberProperty("ns", statement.groups().get(group).agree().trials());
            side("a", statement.groups().get(group).agree());
            side("d", statement.groups().get(group).disagree());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void side(String letter, SideStatistics side) {
        json.writeNumberProperty("n" + letter, side.votes());
        json.writeNumberProperty("p" + letter, side.share());
        json.writeNumberProperty("p" + letter + "t", side.shareTest());
        json.writeNumberProperty("r" + letter, side.ratio());
        json.writeNumberProperty("r" + letter + "t", side.ratioTest());
    }

    private void consensus(String side, List<ConsensusStatement> statements) {
        json.writeArrayPropertyStart(side);
        for (var statement : statements) {
            json.writeStartObject();
            json.writeStringProperty("statement", statement.statement());
            json.writeNumberProperty("n-success", statement.votes());
            json.writeNumberProperty("n-trials", statement.trials());
            json.writeNumberProperty("p-success", statement.share());
            json.writeNumberProperty("p-test", statement.shareTest());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void priorities() {
        json.writeObjectPropertyStart("priorities");
        statistics
                .statements()
                .forEach(statement -> json.writeNumberProperty(statement.statement(), statement.priority()));
        json.writeEndObject();
    }

    private void numbers(String name, double[] numbers) {
        json.writeArrayPropertyStart(name);
        for (double number : numbers) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }

    private int label(int group) {
        return map.groups().groups().get(group).label();
    }
}
