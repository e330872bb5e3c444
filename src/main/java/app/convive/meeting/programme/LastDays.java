package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;

/** Days until which, or by which, something must be done: «avant le 20», «by 3 May». */
final class LastDays {

    private final Phrases hints;

    LastDays(Vocabulary vocabulary) {
        hints = vocabulary.topic("hints");
    }

    boolean has(Tokens tokens, DayMention day) {
        return isBy(tokens, day) || isUntil(tokens, day);
    }

    /** «by 3 May» */
    boolean isBy(Tokens tokens, DayMention day) {
        return hints.is("by.day", tokens, day.from() - 1);
    }

    /** «before Friday», «avant le 20»: the word stands before the day, or is taken for a part of it. */
    boolean isUntil(Tokens tokens, DayMention day) {
        return hints.is("until.day", tokens, day.from() - 1) || hints.is("until.day", tokens, day.from());
    }
}
