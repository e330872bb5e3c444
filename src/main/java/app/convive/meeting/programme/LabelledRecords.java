package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * «Horaire : 9h-10h», below it «Intitulé : Tri des graines» and «Lieu : serre», in any order: each line a field, as an export
 * of a site or of a form lists them.
 */
final class LabelledRecords {

    private static final int FEWEST = 2;
    private static final int LONGEST_LABEL = 6;

    private static final String TITLE = "title";
    private static final Set<String> HOURS = Set.of("time", "start");
    private static final Set<String> FIELDS =
            Set.of(TITLE, "time", "start", "end", "day", "duration", "place", "speaker", "details", "kind");

    private final Readings readings;
    private final Phrases heads;

    /** «Quoi : …» tells more of what stands above. */
    private final Phrases layout;

    /** What follows the label, by the field that it names. */
    private record Fields(int from, int to, Map<String, String> values) {
        boolean isItem() {
            return values.containsKey(TITLE) && HOURS.stream().anyMatch(values::containsKey);
        }
    }

    LabelledRecords(Vocabulary vocabulary, Readings readings) {
        heads = vocabulary.topic("sheet");
        layout = vocabulary.topic("layout");
        this.readings = readings;
    }

    /** The same lines, each record made one. */
    List<Reading> joined(List<Reading> lines) {
        List<Fields> records = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            Fields record = at(lines, i);
            if (record.isItem()) {
                records.add(record);
            }
            i = Math.max(record.to(), i + 1);
        }
        return records.size() < FEWEST ? lines : read(lines, records);
    }

    private List<Reading> read(List<Reading> lines, List<Fields> records) {
        List<Reading> all = new ArrayList<>();
        int from = 0;
        for (Fields record : records) {
            all.addAll(lines.subList(from, record.from()));
            all.add(one(lines.get(record.from()), record.values()));
            from = record.to();
        }
        all.addAll(lines.subList(from, lines.size()));
        return all;
    }

    private Reading one(Reading first, Map<String, String> values) {
        String hour = values.getOrDefault("time", values.getOrDefault("start", ""));
        String end = values.containsKey("end") ? " – " + values.get("end") : "";
        String day = values.containsKey("day") ? values.get("day") + ", " : "";
        String lasting = values.containsKey("duration") ? " (" + values.get("duration") + ")" : "";
        return readings.of(first.line()
                .withText(day + hour + end + " : " + values.get(TITLE) + lasting)
                .withNotes(new Notes(values.get("place"), values.get("speaker"), values.get("details"))));
    }

    /** The fields that stand below each other from a line on, none of them twice. */
    private Fields at(List<Reading> lines, int from) {
        Map<String, String> values = new LinkedHashMap<>();
        int i = from;
        while (i < lines.size()) {
            Reading line = lines.get(i);
            String name = field(line);
            boolean apart = i > from && line.line().gap();
            if (name == null || apart || values.containsKey(name)) {
                break;
            }
            values.put(name, value(line));
            i++;
        }
        return new Fields(from, i, values);
    }

    private @Nullable String field(Reading line) {
        int colon = line.text().indexOf(':');
        if (colon <= 0 || value(line).isEmpty()) {
            return null;
        }
        Tokens label = Tokens.of(line.text().substring(0, colon).strip());
        boolean none = label.size() > LONGEST_LABEL || layout.is("what", label, 0);
        Phrases.Match match = none ? null : heads.at(label, 0);
        return match != null && match.to() >= label.size() && FIELDS.contains(match.key()) ? match.key() : null;
    }

    private static String value(Reading line) {
        return line.text().substring(line.text().indexOf(':') + 1).strip();
    }
}
