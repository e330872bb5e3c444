package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the hours and days of a text that are no part of its programme: deadlines, office hours, the past. */
final class Noise {

    private static final Set<String> STRONG = Set.of("strong", "office", "stamp");
    private static final Set<String> OF_ONE_DAY = Set.of("strong", "stamp");
    private static final Set<String> FALLBACK = Set.of("fallback");
    private static final Set<String> RUNNING = Set.of("weak", "past");
    private static final Set<String> ASIDE = Set.of("weak", "owed");

    /** Digits of a date that heads nothing here, such as one over long ago, or of a season are no telephone number. */
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:\\d{4}-\\d\\d-\\d\\d|\\d\\d?([./])\\d\\d?\\1\\d{4}|(?:19|20)\\d\\d ?[-–/] ?(?:19|20)\\d\\d)\\b");

    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s@]@[^\\s@.]{1,60}\\.\\p{L}");

    /** Letters of «de», «du». */
    private static final int JOIN = 2;

    /** Letters of «for», «les». */
    private static final int LONGEST_JOIN = 3;

    private static final int BEHIND_THE_HOUR = 5;

    /** Letters of a line that is more than one thing. */
    private static final int PARAGRAPH = 110;

    private final Phrases cues;
    private final Phrases asides;
    private final LastDays lastDays;

    Noise(Vocabulary vocabulary) {
        cues = vocabulary.topic("noise");
        asides = vocabulary.topic("asides");
        lastDays = new LastDays(vocabulary);
    }

    /** No item although an hour leads the line: office hours, said right behind the hour, or when a page was put up. */
    boolean officeHours(Reading reading, int from) {
        boolean stamp = has(reading, from, from + 1, Set.of("stamp"));
        return stamp || has(reading, from, from + BEHIND_THE_HOUR, Set.of("office")) && !isOpenTo(reading, from);
    }

    /** «Cours ouvert de chimie»: behind «ouvert de» stands neither a day nor an hour. */
    private boolean isOpenTo(Reading reading, int from) {
        for (int i = from; i < from + BEHIND_THE_HOUR; i++) {
            Phrases.Match match = cues.at(reading.tokens(), i);
            if (match != null && match.key().equals("office")) {
                boolean led = reading.tokens().at(match.to() - 1).length() == JOIN && match.to() - i > 1;
                // «de 9h» is all an hour.
                return led
                        && reading.mentions().stream()
                                .noneMatch(mention -> mention.from() == match.to() - 1 || mention.from() == match.to());
            }
        }
        return false;
    }

    /** No item unless an hour leads the line. */
    boolean surely(Reading reading) {
        return has(reading, 0, reading.tokens().size(), Set.of("office")) || surelyOn(reading);
    }

    /** The same where a single date leads it: who is there on one day alone («vendredi 7 mai : permanence») keeps no office hours. */
    boolean surelyOn(Reading reading) {
        return has(reading, 0, toldTo(reading), OF_ONE_DAY) || surelyNot(reading);
    }

    /** Behind «Atelier le 25 mai à 14h» and «25 mai, 14h : atelier», clauses such as «, inscription avant le 20» are remarks. */
    private static int toldTo(Reading reading) {
        Tokens tokens = reading.tokens();
        if (reading.times().isEmpty()) {
            return tokens.size();
        }
        boolean[] told = reading.told();
        int hour = reading.times().getLast().to();
        boolean what = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (what && i >= hour && tokens.at(i).isAnyOf(",;.(")) {
                return i;
            }
            what |= !told[i] && tokens.at(i).isWord() && tokens.at(i).length() > LONGEST_JOIN;
        }
        return tokens.size();
    }

    private boolean surelyNot(Reading reading) {
        return instead(reading) || telephone(reading) || deadline(reading);
    }

    /** «Si orage, on décide à 20h»; but in «picnic at 12.30 (in the barn if wet)» the bracket is a remark. */
    private boolean instead(Reading reading) {
        if (!has(reading, 0, reading.tokens().size(), FALLBACK)) {
            return false;
        }
        String text = reading.text();
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        boolean remark = open > 0
                && close > 0
                && !has(reading, 0, reading.tokens().indexAt(open), FALLBACK)
                && !has(
                        reading,
                        reading.tokens().indexAt(close),
                        reading.tokens().size(),
                        FALLBACK);
        return !remark
                || reading.mentions().stream()
                        .anyMatch(mention -> reading.start(mention) > open && reading.start(mention) < close);
    }

    /**
     * The days of a line that count. Another sentence of it about rain leaves them alone: «Le 22 juin est confirmé. En cas de
     * pluie, …», and in a paragraph so does one about whom to call.
     */
    List<DayMention> daysThatCount(Reading reading) {
        if (reading.days().isEmpty()) {
            return List.of();
        }
        boolean paragraph = reading.text().length() > PARAGRAPH;
        if (!paragraph
                && (has(reading, 0, reading.tokens().size(), STRONG) || telephone(reading) || deadline(reading))) {
            return List.of();
        }
        List<DayMention> count = new ArrayList<>();
        int end = 0;
        boolean aside = false;
        for (DayMention day : reading.days()) {
            if (day.from() >= end) {
                int from = Math.max(end, sentenceStart(reading, day.from()));
                end = sentenceEnd(reading, day.to());
                aside = has(reading, from, end, FALLBACK)
                        || paragraph && (says(reading, from, end, STRONG) || outsideBrackets(reading, from, end));
            }
            if (!aside && !isLast(reading, day) && !isOver(reading, day)) {
                count.add(day);
            }
        }
        return count;
    }

    /** «14h Vannerie (annulé)»: all that the line tells of does not take place. */
    boolean calledOff(Reading reading) {
        if (!reading.times().isEmpty() || !reading.days().isEmpty()) {
            return false;
        }
        Tokens tokens = reading.tokens();
        List<String> said = asides.in(tokens, 0, tokens.size()).stream()
                .map(Phrases.Match::key)
                .toList();
        return Asides.isOff(said)
                && Sentences.end(reading.text(), 0) >= reading.text().length();
    }

    /** «The hall will be closed», «no activities»: nothing happens. */
    boolean closed(Reading reading) {
        return has(reading, 0, reading.tokens().size(), Set.of("closed"));
    }

    /** «(last year's was 24 September)» */
    private boolean isOver(Reading reading, DayMention day) {
        int from = day.from();
        while (from > 0 && !reading.tokens().at(from).isAnyOf("()") && !endsSentence(reading, from)) {
            from--;
        }
        return reading.tokens().at(from).is("(") && has(reading, from, day.from(), Set.of("past"));
    }

    /** The sentence that names the day is about registering, paying or answering. */
    boolean aside(Reading reading, DayMention day) {
        return has(reading, sentenceStart(reading, day.from()), day.from(), ASIDE);
    }

    /** Index of the first token of the sentence that goes on at that one. */
    private static int sentenceStart(Reading reading, int index) {
        int from = index;
        while (from > 0 && !endsSentence(reading, from - 1)) {
            from--;
        }
        return from;
    }

    /** Index of the sign that ends the sentence, at that token or behind it. */
    private static int sentenceEnd(Reading reading, int index) {
        int to = index;
        while (to < reading.tokens().size() && !endsSentence(reading, to)) {
            to++;
        }
        return to;
    }

    private static boolean endsSentence(Reading reading, int index) {
        return ".!?".contains(reading.tokens().at(index).text());
    }

    /** «by 3 May», «before Friday» */
    boolean isLast(Reading reading, DayMention day) {
        return lastDays.has(reading.tokens(), day);
    }

    /** «à rendre avant lundi», «reply before 3 May»: a day with such a word before it is a last one. */
    private boolean deadline(Reading reading) {
        boolean numbered =
                reading.tokens().at(0).isNumber() && !reading.tokens().at(1).isWord();
        if (numbered || reading.line().bulleted() && reading.times().isEmpty()) {
            return false;
        }
        if (reading.days().isEmpty()) {
            return false;
        }
        int to = toldTo(reading);
        return reading.days().stream().anyMatch(day -> day.from() < to && lastDays.isUntil(reading.tokens(), day));
    }

    /** Whom to write to or call: «Meals: Ana, 07700 900123». */
    static boolean contact(Reading reading) {
        return telephone(reading) || MAIL_ADDRESS.matcher(reading.text()).find();
    }

    /** Eight digits or more in a row beside hours and days are a telephone number. */
    private static boolean telephone(Reading reading) {
        if (reading.shape() == Reading.Shape.DAY && reading.times().isEmpty()) {
            return false;
        }
        int remark = toldTo(reading);
        int to = reading.tokens().at(remark).is("(") ? remark : reading.tokens().size();
        return telephone(reading, 0, to);
    }

    /** What a bracket says of whom to call counts for the bracket alone. */
    private static boolean outsideBrackets(Reading reading, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (reading.tokens().at(i).is("(") && telephone(reading, start, i)) {
                return true;
            }
            start = reading.tokens().at(i).isAnyOf("()") ? i : start;
        }
        return !reading.tokens().at(start).is("(") && telephone(reading, start, to);
    }

    private static boolean telephone(Reading reading, int from, int to) {
        boolean[] told = reading.told();
        Matcher date = DATE.matcher(reading.text());
        while (date.find()) {
            Arrays.fill(
                    told,
                    reading.tokens().indexAt(date.start()),
                    reading.tokens().indexAt(date.end()),
                    true);
        }
        int digits = 0;
        for (int i = from; i < to; i++) {
            Token token = reading.tokens().at(i);
            digits = told[i] || token.length() > 1 && token.isWord() ? 0 : digits;
            digits += !told[i] && token.isNumber() ? token.length() : 0;
            if (digits >= 8) {
                return true;
            }
        }
        return false;
    }

    /** No item when it is running text: said in the sentences that tell its hours. */
    boolean probably(Reading reading) {
        if (reading.times().isEmpty()) {
            return surely(reading) || has(reading, 0, reading.tokens().size(), RUNNING);
        }
        int from = sentenceStart(reading, reading.times().getFirst().from());
        int to = sentenceEnd(reading, reading.times().getLast().to());
        return surely(reading) || has(reading, from, to, RUNNING);
    }

    /** Of a sentence with several hours, none stands apart from such words: «breakfast is at 8, rooms to be left by 10». */
    boolean everywhere(Reading reading) {
        if (!probably(reading) || surely(reading)) {
            return surely(reading);
        }
        int from = 0;
        for (TimeMention time : reading.times()) {
            if (!has(reading, from, time.to(), RUNNING)
                    && time.to() < reading.times().getLast().to()) {
                return false;
            }
            from = time.to();
        }
        return true;
    }

    /** Such words stand before the end of that hour. */
    boolean through(Reading reading, TimeMention time) {
        return has(reading, 0, time.to(), RUNNING);
    }

    /** «…, to be paid by 20 February»: behind an hour, the day is that until which something else must be done. */
    boolean isLastDay(Reading reading, DayMention day) {
        return !reading.times().isEmpty()
                && reading.times().getFirst().to() <= day.from()
                && lastDays.isBy(reading.tokens(), day);
    }

    /** The whole of such words stands there. */
    private boolean says(Reading reading, int from, int to, Set<String> keys) {
        return has(reading, from, to, keys)
                && cues.in(reading.tokens(), from, to).stream().anyMatch(match -> keys.contains(match.key()));
    }

    private boolean has(Reading reading, int from, int to, Set<String> keys) {
        for (int i = from; i < Math.min(to, reading.tokens().size()); i++) {
            Phrases.Match match = cues.at(reading.tokens(), i);
            boolean tells = match != null && keys.contains(match.key());
            if (match != null && tells && !partOfHour(reading, match) && !withinEvent(reading, i)) {
                return true;
            }
        }
        return false;
    }

    /** The «ouvertes du» of «portes ouvertes du samedi 7 juin» tells no office hours. */
    private boolean withinEvent(Reading reading, int index) {
        Phrases.Match event = index == 0 ? null : cues.at(reading.tokens(), index - 1);
        return event != null && event.key().equals("event") && event.to() > index;
    }

    /** The «until» of «from 3 until 4» belongs to the hour. */
    private static boolean partOfHour(Reading reading, Phrases.Match match) {
        return reading.times().stream()
                .anyMatch(time -> match.from() >= time.from() && match.to() <= time.to() && time.range());
    }
}
