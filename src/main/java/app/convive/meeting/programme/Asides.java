package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.DurationMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sentences and brackets of running text whose hours tell of something else: what was called off, what was last year, when a
 * shop is open, by when to answer, when a train goes. As if they said nothing about time.
 */
final class Asides {

    /** Tokens before which the one who is open opens the sentence. */
    private static final int HEAD = 5;

    /** Tokens behind the hour that leads an entry of a list. */
    private static final int LONGEST_ENTRY = 5;

    /** Tokens between a service and its verb. */
    private static final int BETWEEN = 7;

    /** Tokens between an hour and the number to call then. */
    private static final int CLOSE = 2;

    /** Words of a sentence, at least. */
    private static final int SENTENCE = 5;

    private static final int OLDEST = 1900;
    private static final int ELEVEN_ELEVEN = 11 * 60 + 11;

    private final Phrases cues;
    private final LastDays lastDays;
    private final int year;

    /** @param writtenOn years before this day's are over */
    Asides(Vocabulary vocabulary, LocalDate writtenOn) {
        cues = vocabulary.topic("asides");
        lastDays = new LastDays(vocabulary);
        year = writtenOn.getYear();
    }

    /**
     * A sentence or a bracket, and what it says.
     *
     * @param cues phrases of its own, without those of its brackets
     * @param keys of those phrases
     * @param told what it tells itself about time
     */
    private record Said(SentenceParts.Part part, List<Phrases.Match> cues, Set<String> keys, List<Mention> told) {

        boolean led() {
            return !told.isEmpty() && told.getFirst() instanceof TimeMention time && time.from() == part.from();
        }

        boolean off() {
            return isOff(keys);
        }
    }

    /**
     * What is told so does not take place, and nothing does instead.
     *
     * @param keys of the phrases that tell it
     */
    static boolean isOff(Collection<String> keys) {
        return keys.contains("off") && !keys.contains("instead");
    }

    /** What the line says about time, without its asides. */
    List<Mention> without(Tokens tokens, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return mentions;
        }
        List<Phrases.Match> matches = matches(tokens);
        List<SentenceParts.Number> numbers = SentenceParts.numbers(tokens, mentions);
        boolean plain = matches.isEmpty()
                && numbers.isEmpty()
                && mentions.stream().noneMatch(mention -> mention instanceof TimeMention time && isOdd(time));
        if (plain) {
            return mentions;
        }
        Set<Mention> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        for (SentenceParts.Part sentence : SentenceParts.of(tokens)) {
            inSentence(tokens, sentence, matches, mentions, gone);
        }
        if (isRunning(tokens, mentions)) {
            ofCalls(numbers, mentions, gone);
            mentions.stream()
                    .filter(mention -> mention instanceof DayMention && isOfOtherMeeting(matches, mention))
                    .forEach(gone::add);
        }
        return gone.isEmpty()
                ? mentions
                : mentions.stream().filter(mention -> !gone.contains(mention)).toList();
    }

    private List<Phrases.Match> matches(Tokens tokens) {
        List<Phrases.Match> found = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < tokens.size(); i++) {
            quoted = quotes(tokens.at(i), quoted);
            // A choir may be called "Low Tide".
            Phrases.Match match = quoted ? null : cues.at(tokens, i);
            if (match != null) {
                found.add(match);
            }
        }
        return found;
    }

    private static boolean quotes(Token sign, boolean quoted) {
        return sign.isAnyOf("«“") || !sign.isAnyOf("»”") && sign.is("\"") != quoted;
    }

    /** «Le PV du 4 décembre», «following the meeting of 3 May» */
    private static boolean isOfOtherMeeting(List<Phrases.Match> matches, Mention day) {
        return matches.stream()
                .anyMatch(match -> match.key().equals("other.day")
                        && match.from() < day.from()
                        && match.to() >= day.from()
                        && match.to() <= day.to());
    }

    /** «06 00 00 00 00 (9h-12h)», «dès 18h au 079 000 00 00»: when to call. */
    private static void ofCalls(List<SentenceParts.Number> numbers, List<Mention> mentions, Set<Mention> gone) {
        for (SentenceParts.Number number : numbers) {
            mentions.stream()
                    .filter(TimeMention.class::isInstance)
                    .filter(time -> time.from() >= number.to() && time.from() < number.end()
                            || number.from() - time.to() >= 0 && number.from() - time.to() <= CLOSE)
                    .forEach(gone::add);
        }
    }

    /** Words lead to its first hour, or many follow it: it is no line of a list. */
    private static boolean isRunning(Tokens tokens, List<Mention> mentions) {
        Mention first = mentions.getFirst();
        return first.from() > 0 || tokens.size() > first.to() + LONGEST_ENTRY;
    }

    private void inSentence(
            Tokens tokens,
            SentenceParts.Part sentence,
            List<Phrases.Match> matches,
            List<Mention> mentions,
            Set<Mention> gone) {
        List<Mention> all = mentions.stream().filter(sentence::spans).toList();
        if (all.isEmpty()) {
            return;
        }
        Said own = said(sentence, matches, all);
        List<Said> brackets = sentence.within().stream()
                .map(bracket -> said(bracket, matches, all))
                .toList();
        // «14h Vannerie (annulé)»
        boolean off = own.off()
                || brackets.stream()
                        .anyMatch(bracket -> bracket.off() && bracket.told().isEmpty());
        boolean timed = all.stream().anyMatch(TimeMention.class::isInstance);
        if (off) {
            // «Samedi 12 : la marche est annulée.», and the day goes on without it.
            all.stream()
                    .filter(mention -> mention.from() > 0 || mention instanceof TimeMention)
                    .forEach(gone::add);
        } else if (timed && isOver(tokens, own)) {
            gone.addAll(all);
        } else {
            asides(tokens, own, gone);
            for (Said bracket : brackets) {
                if (bracket.off() || isOver(tokens, bracket) || isBound(bracket)) {
                    gone.addAll(bracket.told());
                } else {
                    asides(tokens, bracket, gone);
                }
            }
        }
    }

    /** «12h45 Pointage (clôture 13h30)», «Dîner à la ferme (à pied, 10 min)»: how long one may come, or has to go. */
    private static boolean isBound(Said bracket) {
        boolean way =
                bracket.keys().contains("way") && bracket.told().stream().allMatch(DurationMention.class::isInstance);
        return way || bracket.keys().contains("due.bracket");
    }

    private static Said said(SentenceParts.Part part, List<Phrases.Match> matches, List<Mention> all) {
        List<Phrases.Match> cues = matches.stream()
                .filter(match -> part.owns(match.from()) && match.to() <= part.to())
                .toList();
        Set<String> keys = cues.stream().map(Phrases.Match::key).collect(Collectors.toSet());
        return new Said(part, cues, keys, all.stream().filter(part::holds).toList());
    }

    /** It took place before. */
    private boolean isOver(Tokens tokens, Said said) {
        return !said.led()
                && (said.keys().contains("over")
                        || said.keys().contains("past.verb") && namesPastYear(tokens, said.part(), said.told()));
    }

    private void asides(Tokens tokens, Said said, Set<Mention> gone) {
        List<Mention> told = said.told();
        if (told.isEmpty()) {
            return;
        }
        boolean led = said.led() || !isRunning(tokens, told);
        if (!led && isOpen(said.cues(), said.keys(), told, said.part())) {
            gone.addAll(told);
            return;
        }
        int due = said.cues().stream()
                .filter(match -> match.key().equals("due"))
                .mapToInt(Phrases.Match::from)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        boolean others = said.keys().contains("last.ride") || said.keys().contains("sky");
        boolean denied = said.keys().contains("denied");
        boolean odd = isRemark(tokens, said.part(), told);
        boolean timed = false;
        for (Mention mention : told) {
            if (mention instanceof TimeMention time) {
                timed = true;
                boolean aside = time.from() >= due
                        || others
                        || isRide(tokens, time)
                        || odd && isOdd(time)
                        || isLength(tokens, time)
                        || isBoundary(tokens, time) && (denied || cues.is("only", tokens, time.to()));
                if (!led && aside) {
                    gone.add(time);
                }
            } else if (mention instanceof DayMention day
                    && (timed && lastDays.has(tokens, day) || cues.is("ride", tokens, day.to()))) {
                // «à 14h, sur inscription avant le 20»: behind the hour stands by when to answer.
                gone.add(day);
            }
        }
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
        long words = IntStream.range(part.from(), part.to())
                .filter(index -> part.owns(index) && tokens.at(index).isWord())
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
                && !start.onFive();
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

    /** «after 8 PM only», «avant 9h svp», «no food before 10»: said to whom it concerns, not what happens. */
    private boolean isBoundary(Tokens tokens, TimeMention time) {
        return cues.is("bound", tokens, time.from() - 1) || cues.is("length.before", tokens, time.from() - 1);
    }

    private boolean namesPastYear(Tokens tokens, SentenceParts.Part part, List<Mention> within) {
        return IntStream.range(part.from(), part.to()).filter(part::owns).anyMatch(index -> {
            boolean dated = within.stream()
                    .anyMatch(mention ->
                            mention instanceof DayMention && index >= mention.from() && index < mention.to());
            int value = tokens.at(index).length() == 4 ? tokens.at(index).value() : 0;
            return !dated && value >= OLDEST && value < year;
        });
    }
}
