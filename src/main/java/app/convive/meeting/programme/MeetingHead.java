package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what the meeting is called: in a subject line, a heading, or a sentence that names a gathering. */
final class MeetingHead {

    private static final int LONGEST = 100;

    /** A title that stands deeper in a text is none. */
    private static final int MOST_LINES = 60;

    private final Phrases layout;
    private final Phrases mail;
    private final Phrases gatherings;
    private final Phrases calendar;
    private final Phrases places;
    private final Readings readings;
    private final List<Reading> candidates = new ArrayList<>();

    /**
     * @param scanner reads lines that belong together anew
     * @param readings all lines of the text
     * @param firstItem number of the line of the first item: a title stands above it
     */
    MeetingHead(Vocabulary vocabulary, Readings scanner, List<Reading> readings, int firstItem) {
        this.readings = scanner;
        layout = vocabulary.topic("layout");
        mail = vocabulary.topic("mail");
        gatherings = vocabulary.topic("gatherings");
        calendar = vocabulary.topic("calendar");
        places = vocabulary.topic("places");
        for (Reading reading : readings) {
            if (reading.line().number() < firstItem && candidates.size() < MOST_LINES) {
                candidates.add(reading);
            }
        }
    }

    @Nullable
    String title() {
        String title = first(this::subject);
        title = title == null ? first(this::heading) : title;
        title = title == null ? first(this::nameOfGathering) : title;
        title = title == null ? first(this::withinSentence) : title;
        return title == null ? first(this::shortLine) : title;
    }

    private interface Guess {
        @Nullable
        String from(Reading reading);
    }

    private @Nullable String first(Guess guess) {
        for (Reading reading : candidates) {
            String title = guess.from(reading);
            if (title != null) {
                return title;
            }
        }
        return null;
    }

    private @Nullable String subject(Reading reading) {
        Tokens tokens = reading.tokens();
        Phrases.Match head = mail.at(tokens, 0);
        boolean isSubject = head != null && head.key().equals("subject");
        if (head == null || !isSubject || !tokens.at(head.to()).is(":")) {
            return null;
        }
        int from = head.to() + 1;
        while (mail.is("reply", tokens, from) && tokens.at(from + 1).is(":")) {
            from += 2;
        }
        return from >= tokens.size()
                ? null
                : cleaned(reading.text().substring(tokens.at(from).start()));
    }

    private @Nullable String heading(Reading reading) {
        return reading.line().heading() > 0 ? cleanedOf(reading) : null;
    }

    /** A short line with a word such as «congrès» or «retreat» in it. */
    private @Nullable String nameOfGathering(Reading reading) {
        boolean tooLong = reading.text().length() > LONGEST + 40;
        return tooLong || gathering(reading.tokens(), 0) == null || sentence(reading) ? null : cleanedOf(reading);
    }

    /** «Notre réunion nationale des plateformes du 25 janvier …»: the words from the noun to the date or the verb. */
    private @Nullable String withinSentence(Reading reading) {
        Tokens tokens = reading.tokens();
        Phrases.Match noun = gathering(tokens, 0);
        if (noun == null || noun.from() > 12) {
            return null;
        }
        int to = noun.to();
        while (to < tokens.size() && to - noun.from() < 14 && !ends(reading, to)) {
            to++;
        }
        while (to > noun.to() && tokens.at(to - 1).length() <= 3 && calendar.is("date.before", tokens, to - 1)) {
            to--;
        }
        String name = Edges.trimmed(reading.text()
                .substring(tokens.at(noun.from()).start(), tokens.at(to - 1).end()));
        if (name.indexOf(' ') < 0) {
            return null;
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private boolean ends(Reading reading, int index) {
        Tokens tokens = reading.tokens();
        boolean sign = !tokens.at(index).isWord()
                && !tokens.at(index).isNumber()
                && !tokens.at(index).is("'")
                && !tokens.at(index).is("-")
                && !tokens.at(index).is("«")
                && !tokens.at(index).is("»");
        boolean day = reading.mentions().stream().anyMatch(mention -> index >= mention.from() && index < mention.to());
        return sign || day || places.is("held", tokens, index);
    }

    private Phrases.@Nullable Match gathering(Tokens tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            Phrases.Match match = gatherings.at(tokens, i);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private @Nullable String shortLine(Reading reading) {
        return reading.shape() == Reading.Shape.PART || reading.text().length() > 80 || sentence(reading)
                ? null
                : cleanedOf(reading);
    }

    private static boolean sentence(Reading reading) {
        String text = reading.text();
        boolean ended = text.endsWith(".") || text.endsWith("!") || text.endsWith(",") || text.endsWith(":");
        return (ended && reading.tokens().size() > 9) || text.endsWith(",") || text.endsWith(";");
    }

    /** With the line below it, where it breaks off («Colloque sur les haies en»). */
    private Reading joined(Reading reading) {
        int last = reading.tokens().size() - 1;
        int next = candidates.indexOf(reading) + 1;
        boolean open = reading.tokens().at(last).isWord() && layout.is("open.end", reading.tokens(), last);
        return open && next > 0 && next < candidates.size()
                ? readings.of(reading.line()
                        .withText(reading.text() + " " + candidates.get(next).text()))
                : reading;
    }

    /** The line without its days and hours, unless it is a greeting or says no more than «programme». */
    private @Nullable String cleanedOf(Reading broken) {
        Reading reading = joined(broken);
        Phrases.Match first = layout.at(reading.tokens(), 0);
        boolean labelled = first != null
                && reading.tokens().at(first.to()).is(":")
                && !first.key().equals("programme");
        Phrases.Match courtesy = mail.at(reading.tokens(), 0);
        if (courtesy != null || labelled || places.is("label", reading.tokens(), 0)) {
            return null;
        }
        StringBuilder text = new StringBuilder(reading.text());
        List<Mention> mentions = new ArrayList<>(reading.mentions());
        for (Mention mention : mentions.reversed()) {
            if (mention instanceof DayMention) {
                text.replace(reading.start(mention), reading.end(mention), "");
            }
        }
        return cleaned(text.toString());
    }

    /** «Harmony Weekend – Timetable» is about Harmony Weekend. */
    private String withoutLastProgramme(String title) {
        Tokens tokens = Tokens.of(title);
        for (int i = tokens.size() - 1; i > 0; i--) {
            Phrases.Match match = layout.at(tokens, i);
            if (match != null && match.key().equals("programme") && match.to() == tokens.size()) {
                return Edges.trimmed(title.substring(0, tokens.at(i).start()));
            }
        }
        return title;
    }

    private @Nullable String cleaned(String text) {
        String title = titleOf(text);
        Phrases.Match noun = title == null ? null : gatherings.at(Tokens.of(title), 0);
        boolean onlyNoun =
                title != null && noun != null && noun.to() >= Tokens.of(title).size() && title.indexOf(' ') < 0;
        return onlyNoun ? null : title;
    }

    private @Nullable String titleOf(String text) {
        String title = Edges.trimmed(text.replace("( )", " ")
                .replace("()", " ")
                .replaceAll(" {2,}", " ")
                .replace(" ,", ","));
        Tokens tokens = Tokens.of(title);
        Phrases.Match programme = layout.at(tokens, 0);
        if (programme != null && programme.key().equals("programme")) {
            int next = programme.to();
            boolean of = !tokens.at(next).isWord()
                    || calendar.is("date.before", tokens, next)
                    || tokens.at(next).length() <= 2;
            if (!of) {
                return null;
            }
            while (next < tokens.size()
                    && (!tokens.at(next).isWord()
                            || calendar.is("date.before", tokens, next)
                            || tokens.at(next).length() <= 2)) {
                next++;
            }
            title = next < tokens.size() ? title.substring(tokens.at(next).start()) : "";
        }
        title = withoutLastProgramme(title);
        boolean words = title.chars().filter(Character::isLetter).count() >= 4;
        return words && title.length() <= LONGEST ? title : null;
    }
}
