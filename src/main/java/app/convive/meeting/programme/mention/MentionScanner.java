package app.convive.meeting.programme.mention;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds everything about time that a line says, from left to right and without overlap. */
public final class MentionScanner {

    private static final int FEW_YEARS = 5;

    private final DayScanner days;
    private final TimeScanner times;
    private final DurationScanner durations;
    private final Phrases parts;
    private final Phrases calendar;

    /**
     * @param monthFirst whether 5/6 is the sixth of May here
     */
    public MentionScanner(Vocabulary vocabulary, boolean monthFirst) {
        days = new DayScanner(vocabulary, monthFirst);
        times = new TimeScanner(vocabulary);
        durations = new DurationScanner(vocabulary);
        parts = vocabulary.topic("parts");
        calendar = vocabulary.topic("calendar");
    }

    public List<Mention> in(Tokens tokens) {
        return in(tokens, false);
    }

    /** @param timed the hour of what the words tell is known: another, «Hamlet, 1 h 35», may be how long it lasts */
    public List<Mention> in(Tokens tokens, boolean timed) {
        List<Mention> found = new ArrayList<>();
        boolean known = timed;
        int i = 0;
        while (i < tokens.size()) {
            int address = afterAddress(tokens, i);
            if (address > i) {
                i = address;
                continue;
            }
            Mention mention = at(tokens, i, known);
            if (mention == null) {
                i++;
            } else if (mention instanceof TimeMention time && areYears(time)) {
                i = time.to();
            } else {
                found.add(mention);
                known |= mention instanceof TimeMention;
                i = mention.to();
            }
        }
        return OverMidnight.joined(found, tokens);
    }

    private @Nullable Mention at(Tokens tokens, int index, boolean timed) {
        Mention day = days.at(tokens, index);
        if (day != null && !ofStreet(tokens, index) && !isName(tokens, index)) {
            return day;
        }
        TimeMention time = times.at(tokens, index);
        if (time != null) {
            DurationMention instead = durations.insteadOf(time, tokens, timed);
            return instead == null ? time : instead;
        }
        Mention duration = durations.at(tokens, index);
        if (duration != null) {
            return duration;
        }
        Phrases.Match part = parts.at(tokens, index);
        return part == null ? null : new PartMention(part.from(), part.to(), part.key());
    }

    /** «season 2026-2027», «our work 2024 – 2026»: nothing begins so late and ends within minutes. */
    private static boolean areYears(TimeMention time) {
        Clock start = time.start();
        Clock end = time.end();
        int years = start == null || end == null ? 0 : end.minutes() - start.minutes();
        boolean few = years == 1 || years > 1 && years < FEW_YEARS && time.from() > 0;
        return start != null && start.style() == Clock.Style.MILITARY && few;
    }

    /** «rue du 8 Mai», «place du 11 Novembre»: the date is a name. */
    private boolean ofStreet(Tokens tokens, int index) {
        int before = calendar.is("range.from", tokens, index - 1) ? index - 2 : index - 1;
        return calendar.is("street", tokens, before);
    }

    /** «cérémonie du 8-Mai»: joined by a hyphen, the date is the name of what is remembered. */
    private boolean isName(Tokens tokens, int index) {
        int number = tokens.at(index).isNumber() ? index : index + 1;
        return calendar.is("range.from", tokens, number - 1)
                && tokens.at(number).isNumber()
                && tokens.tight(number)
                && tokens.at(number + 1).is("-")
                && tokens.tight(number + 1)
                && tokens.at(number + 2).isWord()
                && !tokens.at(number + 3).is("-")
                && !calendar.is("range.to", tokens, number + 3);
    }

    /** Web and mail addresses hold numbers that mean nothing here. */
    private static int afterAddress(Tokens tokens, int index) {
        Token token = tokens.at(index);
        boolean web = token.is("www") || token.is("http") || token.is("https");
        int i = index;
        boolean mail = false;
        if (!web && token.isWord()) {
            while (tokens.tight(i) && i < index + 12 && !tokens.at(i).is("@")) {
                i++;
            }
            mail = tokens.at(i).is("@")
                    && tokens.tight(i)
                    && tokens.tight(i - 1)
                    && tokens.at(i + 1).isWord();
        }
        if (!web && !mail) {
            return index;
        }
        while (tokens.tight(i)) {
            i++;
        }
        return i + 1;
    }
}
