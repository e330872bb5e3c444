package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceFinder;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * «A lecture on mills will be held in the library on Friday. It begins at 8pm.», «Le chœur chante. La soirée débute à 20h.»: in running text
 * the hour may stand in the sentence behind the one that tells what happens, on what day and where.
 */
final class ContinuedSentences {

    private static final Set<String> STARTS = Set.of("clause.close", "pronoun.verb", "start");

    private static final int LONGEST = 240;
    private static final int LONGEST_SUBJECT = 70;

    /** Letters of «be» and «on». */
    private static final int LONGEST_SMALL = 2;

    private final Readings readings;
    private final Phrases layout;
    private final Kinds kinds;
    private final PlaceFinder places;
    private final ClauseWords words;

    ContinuedSentences(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        layout = vocabulary.topic("layout");
        kinds = new Kinds(vocabulary);
        places = new PlaceFinder(vocabulary);
        words = new ClauseWords(vocabulary);
    }

    /** The same lines, both sentences made one. */
    List<Reading> joined(List<Reading> lines) {
        return lines.stream().flatMap(line -> joined(line).stream()).toList();
    }

    private List<Reading> joined(Reading line) {
        if (line.times().isEmpty() || line.text().length() < LONGEST_SUBJECT) {
            return List.of(line);
        }
        List<String> texts = Sentences.of(line.text());
        if (texts.stream().skip(1).noneMatch(text -> continued(Tokens.of(text)) != null)) {
            return List.of(line);
        }
        List<Reading> sentences = texts.stream()
                .map(text -> readings.of(line.line().withText(text)))
                .toList();
        List<Reading> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < sentences.size(); i++) {
            TimeMention hour = hourOfSame(sentences.get(i));
            Reading before = sentences.get(i - 1);
            if (hour != null && i > from && tells(before)) {
                add(parts, line.line(), sentences.subList(from, i - 1));
                parts.add(one(before, sentences.get(i), hour));
                from = i + 1;
            }
        }
        if (from == 0) {
            return List.of(line);
        }
        add(parts, line.line(), sentences.subList(from, sentences.size()));
        return parts;
    }

    private void add(List<Reading> parts, Line line, List<Reading> sentences) {
        if (!sentences.isEmpty()) {
            parts.add(readings.of(line.withText(
                    String.join(" ", sentences.stream().map(Reading::text).toList()))));
        }
    }

    /** The subject that stands for what the sentence before names: «It», «La soirée». */
    private Phrases.@Nullable Match continued(Tokens sentence) {
        Phrases.Match subject = layout.at(sentence, 0);
        boolean same = subject != null
                && (subject.key().equals("pronoun") || subject.key().equals("continued.subject"));
        return same ? subject : null;
    }

    /** The hour of «It begins at 8pm»: what stood in the sentence before, or a word for whatever it is, then the verb. */
    private @Nullable TimeMention hourOfSame(Reading sentence) {
        Phrases.Match subject = continued(sentence.tokens());
        if (subject == null || sentence.times().size() != 1) {
            return null;
        }
        Phrases.Match verb = layout.at(sentence.tokens(), subject.to());
        boolean starts = verb != null && STARTS.contains(verb.key());
        TimeMention hour = sentence.times().getFirst();
        boolean own = sentence.days().isEmpty() && hour.start() != null;
        return verb != null && starts && own && hour.from() >= subject.to() && hour.from() - verb.to() <= 1
                ? hour
                : null;
    }

    /** It tells what is held, or on what day, and no hour. */
    private boolean tells(Reading sentence) {
        List<DayMention> days = sentence.days();
        boolean oneDay = days.size() == 1 && days.getFirst().single();
        return sentence.times().isEmpty()
                && sentence.text().length() <= LONGEST
                && (oneDay || days.isEmpty() && (verb(sentence) > 0 || kinds.tells(sentence.text())));
    }

    private Reading one(Reading what, Reading when, TimeMention hour) {
        int verb = verb(what);
        int end = verb == 0 ? what.text().length() : what.tokens().at(verb).start();
        String subject = words.withoutJoin(withoutTimes(what.text().substring(0, end)));
        PlaceFinder.Found found = places.in(withoutTimes(what.text().substring(verb == 0 ? 0 : end)));
        DayMention day = what.days().isEmpty() ? null : what.days().getFirst();
        boolean leads = day != null && what.start(day) < end / 2;
        String written = day == null ? "" : what.written(day);
        // «starts at 8» may be an hour as a whole.
        int from = Math.min(verbEnd(when), hour.from());
        String start = when.text().substring(when.tokens().at(from).start(), when.end(hour));
        String rest = when.after(hour);
        // It stays a sentence: hours that lead lines would make a list of the text.
        return readings.of(what.line()
                .withText((leads ? written + ", " : "") + subject + (leads || day == null ? " " : " " + written + " ")
                        + start + ".")
                .withNotes(new Notes(found == null ? null : found.place(), null, rest.isEmpty() ? null : rest)));
    }

    private String withoutTimes(String text) {
        return readings.of(Line.plain(text)).withoutTimes();
    }

    private int verbEnd(Reading sentence) {
        Phrases.Match subject = layout.at(sentence.tokens(), 0);
        Phrases.Match verb = subject == null ? null : layout.at(sentence.tokens(), subject.to());
        return verb == null ? 0 : verb.to();
    }

    /** Index of the «will be held» behind the first words; 0 where there is none, or no more than «will be». */
    private int verb(Reading what) {
        for (int i = 1; i < what.tokens().size() && what.tokens().at(i).start() <= LONGEST_SUBJECT; i++) {
            Phrases.Match verb = layout.at(what.tokens(), i);
            boolean held = verb != null
                    && verb.key().equals("clause.close")
                    && verb.to() - verb.from() > 1
                    && what.tokens().at(verb.to() - 1).length() > LONGEST_SMALL;
            if (held) {
                return i;
            }
        }
        return 0;
    }
}
