package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sentences and brackets of running text whose hours tell of something else: what was called off, what was last year, when a
 * shop is open, by when to answer, when a train goes. As if they said nothing about time.
 */
final class Asides {

    /** Tokens before which the one who is open opens the sentence. */
    private static final int HEAD = 5;

    /** Tokens between a service and its verb. */
    private static final int BETWEEN = 7;

    /** Tokens between an hour and the number to call then. */
    private static final int CLOSE = 2;

    private static final int LONGEST_CUE = 8;

    private static final int OLDEST = 1900;
    /** Words of a sentence, at least. */
    private static final int SENTENCE = 5;

    private static final int STEP = 5;
    private static final int ELEVEN_ELEVEN = 11 * 60 + 11;

    private final Phrases cues;
    private final Phrases hints;
    private final int year;

    /** @param writtenOn years before this day's are over */
    Asides(Vocabulary vocabulary, LocalDate writtenOn) {
        cues = vocabulary.topic("asides");
        hints = vocabulary.topic("hints");
        year = writtenOn.getYear();
    }

    /** What the line says about time, without its asides. */
    List<Mention> without(Tokens tokens, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return mentions;
        }
        List<Mention> left = new ArrayList<>(mentions);
        for (SentenceParts.Part sentence : SentenceParts.of(tokens)) {
            left.removeAll(inSentence(tokens, sentence, mentions));
        }
        if (!isRunning(tokens, mentions)) {
            return left;
        }
        left.removeAll(ofCalls(tokens, left));
        left.removeIf(mention -> mention instanceof DayMention && isOfOtherMeeting(tokens, mention));
        return left;
    }

    /** «Le PV du 4 décembre», «following the meeting of 3 May» */
    private boolean isOfOtherMeeting(Tokens tokens, Mention day) {
        for (int i = Math.max(0, day.from() - LONGEST_CUE); i < day.from(); i++) {
            Phrases.Match match = cues.at(tokens, i);
            if (match != null && match.key().equals("other.day") && match.to() >= day.from()) {
                return true;
            }
        }
        return false;
    }

    /** «06 00 00 00 00 (9h-12h)», «dès 18h au 079 000 00 00»: when to call. */
    private static List<Mention> ofCalls(Tokens tokens, List<Mention> mentions) {
        List<Mention> found = new ArrayList<>();
        for (SentenceParts.Number number : SentenceParts.numbers(tokens, mentions)) {
            mentions.stream()
                    .filter(TimeMention.class::isInstance)
                    .filter(time -> time.from() >= number.to() && time.from() < number.end()
                            || number.from() - time.to() >= 0 && number.from() - time.to() <= CLOSE)
                    .forEach(found::add);
        }
        return found;
    }

    /** Words lead to its first hour: it is no line of a list. */
    private static boolean isRunning(Tokens tokens, List<Mention> mentions) {
        Mention first = mentions.getFirst();
        return first.from() > 0 || tokens.size() > first.to() + HEAD;
    }

    private List<Mention> inSentence(Tokens tokens, SentenceParts.Part sentence, List<Mention> mentions) {
        List<Mention> all = mentions.stream().filter(sentence::spans).toList();
        List<Mention> own = all.stream().filter(sentence::holds).toList();
        // «14h Vannerie (annulé)»
        boolean off = isOff(tokens, sentence)
                || sentence.within().stream()
                        .anyMatch(bracket ->
                                isOff(tokens, bracket) && all.stream().noneMatch(bracket::holds));
        boolean timed = all.stream().anyMatch(TimeMention.class::isInstance);
        if (off) {
            // «Samedi 12 : la marche est annulée.», and the day goes on without it.
            return all.stream()
                    .filter(mention -> mention.from() > 0 || mention instanceof TimeMention)
                    .toList();
        }
        if (all.isEmpty() || timed && isOver(tokens, sentence, own)) {
            return all;
        }
        List<Mention> asides = new ArrayList<>(own.isEmpty() ? own : asides(tokens, sentence, own));
        for (SentenceParts.Part bracket : sentence.within()) {
            List<Mention> within = all.stream().filter(bracket::holds).toList();
            if (!within.isEmpty()) {
                boolean whole = isOff(tokens, bracket) || isOver(tokens, bracket, within);
                asides.addAll(whole ? within : asides(tokens, bracket, within));
            }
        }
        return asides;
    }

    private List<Phrases.Match> cuesOf(Tokens tokens, SentenceParts.Part part) {
        List<Phrases.Match> found = new ArrayList<>();
        for (int index : part.tokens(tokens.size())) {
            Phrases.Match match = cues.at(tokens, index);
            if (match != null && match.to() <= part.to()) {
                found.add(match);
            }
        }
        return found;
    }

    private static Set<String> keysOf(List<Phrases.Match> matches) {
        return matches.stream().map(Phrases.Match::key).collect(Collectors.toSet());
    }

    /** It does not take place, and nothing does instead. */
    private boolean isOff(Tokens tokens, SentenceParts.Part part) {
        Set<String> said = keysOf(cuesOf(tokens, part));
        return said.contains("off") && !said.contains("instead");
    }

    /** It took place before. */
    private boolean isOver(Tokens tokens, SentenceParts.Part part, List<Mention> within) {
        Set<String> said = keysOf(cuesOf(tokens, part));
        return !isLed(part, within)
                && (said.contains("over") || said.contains("past.verb") && namesPastYear(tokens, part, within));
    }

    private static boolean isLed(SentenceParts.Part part, List<Mention> within) {
        return !within.isEmpty() && within.getFirst() instanceof TimeMention time && time.from() == part.from();
    }

    private List<Mention> asides(Tokens tokens, SentenceParts.Part part, List<Mention> within) {
        List<Phrases.Match> matches = cuesOf(tokens, part);
        Set<String> said = keysOf(matches);
        boolean led = isLed(part, within) || !isRunning(tokens, within);
        if (!led && isOpen(matches, said, within, part)) {
            return within;
        }
        int due = matches.stream()
                .filter(match -> match.key().equals("due"))
                .mapToInt(Phrases.Match::from)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        boolean others = said.contains("last.ride") || said.contains("sky");
        return within.stream()
                .filter(mention -> !led
                                && mention instanceof TimeMention time
                                && (time.from() >= due
                                        || others
                                        || isRide(tokens, time)
                                        || isOdd(time) && isRemark(tokens, part, within)
                                        || isLength(tokens, time)
                                        || isOnly(tokens, time))
                        || mention instanceof DayMention day
                                && (isLastDay(tokens, day, within) || cues.is("ride", tokens, day.to())))
                .toList();
    }

    /** «à 14h, sur inscription avant le 20», «at 8, book by the 11th»: behind the hour stands by when to answer. */
    private boolean isLastDay(Tokens tokens, DayMention day, List<Mention> within) {
        return within.stream().anyMatch(each -> each instanceof TimeMention && each.to() <= day.from())
                && (hints.is("until.day", tokens, day.from() - 1)
                        || hints.is("until.day", tokens, day.from())
                        || hints.is("by.day", tokens, day.from() - 1));
    }

    /** «The office is open from 9», «Library hours 9 to 5», «closed to visitors, Mondays excepted». */
    private static boolean isOpen(
            List<Phrases.Match> matches, Set<String> said, List<Mention> within, SentenceParts.Part part) {
        boolean again = said.contains("again") || within.stream().anyMatch(Asides::isEachWeek);
        boolean stands = said.contains("stands.open") || said.contains("close");
        if (said.contains("hours") || again && stands) {
            return true;
        }
        for (Phrases.Match who : matches) {
            boolean service = who.key().equals("service");
            if ((service || who.key().equals("house")) && who.from() < part.from() + HEAD) {
                boolean told = matches.stream()
                        .anyMatch(verb -> verb.from() >= who.to()
                                && verb.from() < who.to() + BETWEEN
                                && (verb.key().equals("close")
                                        || service && verb.key().endsWith("open")));
                if (told) {
                    return true;
                }
            }
        }
        return false;
    }

    /** «du mercredi au dimanche», «Tuesday to Friday» */
    private static boolean isEachWeek(Mention mention) {
        return mention instanceof DayMention day
                && day.range()
                && day.days().stream().allMatch(each -> each.weekday() != null && each.dayOfMonth() == null);
    }

    /** «le train de 12h52», «the 9.04 train» */
    private boolean isRide(Tokens tokens, Mention time) {
        int of = cues.is("of", tokens, time.from()) ? time.from() : time.from() - 1;
        return cues.is("ride", tokens, time.to()) || cues.is("of", tokens, of) && cues.is("ride", tokens, of - 1);
    }

    /** Words of a sentence stand around the hours, and no date that with them tells when something was posted. */
    private static boolean isRemark(Tokens tokens, SentenceParts.Part part, List<Mention> within) {
        long words = part.tokens(tokens.size()).stream()
                .filter(index -> tokens.at(index).isWord())
                .count();
        boolean stamped = within.stream()
                .anyMatch(mention ->
                        mention instanceof DayMention day && day.first().dated());
        return words >= SENTENCE && !stamped;
    }

    /** Trains and the sun keep such hours; people who meet say them by the five minutes, but for 11:11. */
    private static boolean isOdd(TimeMention time) {
        Clock start = time.start();
        return start != null
                && start.style() != Clock.Style.MILITARY
                && start.minutes() != ELEVEN_ELEVEN
                && start.minutes() % STEP != 0;
    }

    /** «après 11 heures de route», «pour 1h, 2h ou plus»: no hour, but how long. */
    private boolean isLength(Tokens tokens, TimeMention time) {
        Clock start = time.start();
        if (start == null
                || time.end() != null
                || start.style() != Clock.Style.UNIT
                || start.minutes() > Clock.HALF_DAY) {
            return false;
        }
        boolean led = time.approximate() || cues.is("length.before", tokens, time.from() - 1);
        return cues.is("length.more", tokens, time.to()) || led && cues.is("of", tokens, time.to());
    }

    /** «after 8 PM only», «avant 9h svp»: said to whom it concerns, not what happens. */
    private boolean isOnly(Tokens tokens, TimeMention time) {
        boolean bound = cues.is("bound", tokens, time.from() - 1) || cues.is("length.before", tokens, time.from() - 1);
        return bound && cues.is("only", tokens, time.to());
    }

    private boolean namesPastYear(Tokens tokens, SentenceParts.Part part, List<Mention> within) {
        return part.tokens(tokens.size()).stream().anyMatch(index -> {
            boolean dated = within.stream()
                    .anyMatch(mention ->
                            mention instanceof DayMention && index >= mention.from() && index < mention.to());
            int value = tokens.at(index).length() == 4 ? tokens.at(index).value() : 0;
            return !dated && value >= OLDEST && value < year;
        });
    }
}
