package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.MentionScanner;
import app.convive.meeting.programme.mention.PartMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads lines: finds what they say about time, and forgets the hours that this text's habits do not bear out. */
final class Readings {

    private static final int LONG = 110;

    private static final int SENTENCE = 60;
    private static final int SMALL = 3;

    /** Lines that may name what all is about. */
    private static final int HEAD = 4;

    private final MentionScanner scanner;
    private final FeastDays feasts;
    private final Asides asides;
    private final Phrases clock;
    private final Phrases hints;
    private final Phrases places;
    private final Phrases weekdays;
    private final Phrases calendar;

    /**
     * @param monthFirst 5/6 is the sixth of May
     * @param writtenOn days that are named by a feast are the next ones after it
     */
    Readings(Vocabulary vocabulary, boolean monthFirst, LocalDate writtenOn) {
        feasts = new FeastDays(vocabulary, writtenOn);
        asides = new Asides(vocabulary, writtenOn);
        scanner = new MentionScanner(vocabulary, monthFirst);
        clock = vocabulary.topic("clock");
        hints = vocabulary.topic("hints");
        places = vocabulary.topic("places");
        weekdays = vocabulary.topic("soon");
        calendar = vocabulary.topic("calendar");
    }

    /** «lasts 45 minutes», «pendant 2 heures». */
    boolean lasts(Tokens tokens, int index) {
        return clock.is("duration.cue", tokens, index);
    }

    /** «Fin à 17h30» */
    boolean ends(Tokens tokens, int index) {
        return clock.is("ends", tokens, index);
    }

    /** Behind its last hour stands no more than «à», «until», «to». */
    boolean leadsToEnd(Reading reading) {
        int behind = reading.times().getLast().to();
        Phrases.Match to = clock.at(reading.tokens(), behind);
        return to != null
                && to.to() >= reading.tokens().size()
                && (to.key().equals("to")
                        || to.key().equals("until")
                        || to.key().equals("at"));
    }

    /** The «max» of «10 min max». */
    boolean most(Tokens tokens, int index) {
        return clock.is("duration.most", tokens, index);
    }

    /** The «not» of «leave 7:30, not 7:45». */
    boolean denies(String words) {
        return hints.isWhole("not", words);
    }

    Reading of(Line line) {
        Tokens tokens = Tokens.of(line.text());
        return new Reading(line, tokens, feasts.dated(tokens, asides.without(tokens, scanner.in(tokens))));
    }

    /** «Canada Day parade and activities»: where no line names a day, a feast in the head of the text is that of all. */
    List<Reading> withFeast(List<Reading> lines) {
        if (lines.stream().anyMatch(line -> !line.days().isEmpty())) {
            return lines;
        }
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            Line line = lines.get(i).line();
            LocalDate date =
                    lines.get(i).times().isEmpty() ? feasts.named(lines.get(i).tokens()) : null;
            if (date != null) {
                List<Reading> all = new ArrayList<>(lines);
                all.set(i, of(line.withText(line.text() + " – " + date)));
                return all;
            }
        }
        return lines;
    }

    /** What a title tells whose hour is known. */
    List<Mention> within(String title) {
        Tokens tokens = Tokens.of(title);
        return asides.without(tokens, scanner.in(tokens, true));
    }

    /** The same lines, long ones cut into their sentences. */
    List<Reading> bySentence(List<Reading> lines) {
        List<Reading> sentences = new ArrayList<>();
        for (Reading reading : lines) {
            String text = reading.text();
            int from = 0;
            while (text.length() > LONG && from < text.length()) {
                int to = Math.min(Sentences.end(text, from), endBehindHour(reading, from));
                sentences.add(
                        of(reading.line().withText(text.substring(from, to).strip())));
                from = to;
            }
            if (from == 0) {
                sentences.add(reading);
            }
        }
        return sentences;
    }

    /**
     * The same lines, those that tell of several things cut into clauses, sentence by sentence.
     *
     * @param several whether a line may hold clauses; any other is taken for one sentence
     * @param cut the clauses of one sentence, or that sentence where it has none
     */
    List<Reading> byClause(List<Reading> lines, Predicate<Reading> several, Function<Reading, List<Reading>> cut) {
        List<Reading> all = new ArrayList<>();
        for (Reading line : lines) {
            List<Reading> sentences = several.test(line) ? bySentence(List.of(line)) : List.of(line);
            List<Reading> clauses =
                    sentences.stream().flatMap(each -> cut.apply(each).stream()).toList();
            all.addAll(clauses.size() > sentences.size() ? clauses : List.of(line));
        }
        return all;
    }

    /** The same line with other words in the place of those tokens, so that what they tell stays where the line is cut later. */
    Reading replaced(Reading line, int from, int to, String words) {
        String text = line.text();
        return of(line.line()
                .withText(text.substring(0, line.tokens().at(from).start())
                        + words
                        + text.substring(line.tokens().at(to - 1).end())));
    }

    /** «… at 10 p.m. On Sunday …»: the dot of the hour ends the sentence too. */
    private int endBehindHour(Reading reading, int from) {
        for (TimeMention time : reading.times()) {
            int end = reading.end(time);
            boolean dotted = end > from && reading.text().charAt(end - 1) == '.';
            String next = reading.tokens().at(time.to()).text();
            boolean opens = !next.isEmpty() && Character.isUpperCase(next.charAt(0));
            boolean day = reading.days().stream().anyMatch(each -> each.from() == time.to())
                    && !calendar.is("date.before", reading.tokens(), time.to());
            if (dotted && opens && !day) {
                return end;
            }
        }
        return reading.text().length();
    }

    /** The same line without hours that are only numbers. */
    Reading believed(Reading reading, Habits habits) {
        Mention leading = reading.leading();
        boolean strong = reading.times().stream().anyMatch(time -> !time.weak());
        return reading.keeping(mention -> !isSince(reading, mention)
                && !isLastCall(reading, mention)
                && !tellsOfDay(reading, mention)
                && !isVersion(reading, mention)
                && !isBesideDate(reading, mention)
                && !isOfWeekday(reading, mention)
                && !isRoom(reading, mention)
                && (!(mention instanceof TimeMention time)
                        || !onlyAWord(reading, time)
                                && !isPrice(reading, time, habits)
                                && (habits.believes(time, mention.equals(leading) || followsLeadingDay(reading, time))
                                        || ((strong || led(reading, time) || isBehindDate(reading, time))
                                                && dotted(time)))));
    }

    /** «• Soupe 7.50» among lines that begin with their hours and have no such bullet. */
    private static boolean isPrice(Reading reading, TimeMention time, Habits habits) {
        return time.weak()
                && !time.range()
                && time.start() != null
                && time.start().style() == Clock.Style.DOT
                && reading.shape() == Reading.Shape.TRAILING
                && reading.line().bulleted()
                && habits.timed() >= SMALL
                && !habits.sameLevel(reading.line());
    }

    /** «Thursday, some are out already. See you on Saturday 3 May.»: what the line is about is the date. */
    private static boolean isBesideDate(Reading reading, Mention mention) {
        return mention instanceof DayMention day
                && Reading.named(day)
                && reading.times().isEmpty()
                && reading.days().stream()
                        .map(DayMention::first)
                        .anyMatch(other -> other.dated()
                                && other.weekday() != null
                                && other.weekday() != day.first().weekday());
    }

    /** «à 18h la messe du dimanche»: behind an hour, a weekday tells which mass it is. */
    private boolean isOfWeekday(Reading reading, Mention mention) {
        return mention instanceof DayMention day
                && Reading.named(day)
                && !reading.times().isEmpty()
                && reading.times().getFirst().to() < day.from()
                && reading.tokens().at(day.from() - 1).isWord()
                && weekdays.is("of", reading.tokens(), day.from());
    }

    /** «Complet depuis mercredi» */
    private boolean isSince(Reading reading, Mention mention) {
        return mention instanceof DayMention day
                && Reading.named(day)
                && hints.is("since", reading.tokens(), day.from() - 1);
    }

    /** «Le premier jour verrait les élus débattre …», without an hour: a sentence about that day, not its heading. */
    private static boolean tellsOfDay(Reading reading, Mention mention) {
        return mention instanceof DayMention day
                && day.first().number() != null
                && !day.first().dated()
                && day.equals(reading.leading())
                && reading.times().isEmpty()
                && reading.mentions().stream().noneMatch(PartMention.class::isInstance)
                && reading.tokens().at(day.to()).isWord()
                && Character.isLowerCase(reading.tokens().at(day.to()).text().charAt(0))
                && reading.tokens().at(day.to()).length() > SMALL
                && reading.text().length() > SENTENCE
                && !reading.text().endsWith(":");
    }

    /** «Check-in 7:30 (last arrivals 8:30)» */
    private boolean isLastCall(Reading reading, Mention mention) {
        return mention instanceof TimeMention time
                && Sentences.inBracket(reading.text(), reading.start(time))
                && hints.in(reading.tokens(), 0, time.from()).stream()
                        .anyMatch(match -> match.key().equals("last.call") && match.to() == time.from());
    }

    /** The «4.2» of «14:00 plans for 4.2»: two numbers and a dot among the words behind an hour are seldom a date. */
    private static boolean isVersion(Reading reading, Mention mention) {
        if (!(mention instanceof DayMention day)
                || !day.single()
                || day.first().weekday() != null
                || day.to() - day.from() < 3
                || !reading.tokens().at(day.to() - 2).is(".")) {
            return false;
        }
        return !reading.times().isEmpty()
                && reading.times().getFirst().to() <= day.from()
                && reading.times().getFirst().equals(reading.leading())
                && !Edges.trimmed(reading.between(reading.times().getFirst(), day))
                        .isEmpty()
                && day.first().year() == null;
    }

    /** The «1.04» of «Salle 1.04» */
    private boolean isRoom(Reading reading, Mention mention) {
        if (!(mention instanceof TimeMention time) || !time.weak() || time.from() == 0) {
            return false;
        }
        Phrases.Match noun = places.at(reading.tokens(), time.from() - 1);
        return noun != null && noun.key().startsWith("noun") && noun.to() == time.from();
    }

    /** «Minuit à Paris»: noon or midnight in the middle of words, without «à» or «at». */
    private static boolean onlyAWord(Reading reading, TimeMention time) {
        Clock start = time.start();
        boolean word = start != null && start.style() == Clock.Style.WORD && !time.range();
        return word
                && time.to() == time.from() + 1
                && time.from() > 0
                && (reading.tokens().at(time.to()).isWord()
                        || reading.tokens().at(time.from() - 1).isWord());
    }

    /** «at 1.30», «from 3.15» */
    private static boolean led(Reading reading, TimeMention time) {
        return reading.tokens().at(time.from()).isWord();
    }

    /** Beside a sure hour «9.45» is one too, and so is the end of «from 9 to 9.45». */
    private static boolean dotted(TimeMention time) {
        Clock start = time.start();
        boolean bare = start == null || start.style() == Clock.Style.BARE;
        Clock told = bare && time.end() != null ? time.end() : start;
        return told != null && told.style() == Clock.Style.DOT && told.onFive();
    }

    /** «Sunday July 28. 12.00. Fete» */
    private static boolean isBehindDate(Reading reading, TimeMention time) {
        return followsLeadingDay(reading, time)
                && reading.days().getFirst().first().dated()
                && reading.days().getFirst().first().weekday() != null;
    }

    private static boolean followsLeadingDay(Reading reading, TimeMention time) {
        return reading.leading() instanceof DayMention day && reading.adjoin(day, time);
    }
}
