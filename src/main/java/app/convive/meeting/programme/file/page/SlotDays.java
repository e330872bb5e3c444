package app.convive.meeting.programme.file.page;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.MentionScanner;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;

/** Tells whether the head of a column names a day. */
final class SlotDays {

    private static final MentionScanner SCANNER = new MentionScanner(new Vocabulary(), false);

    private SlotDays() {}

    static boolean isDay(String head) {
        return SCANNER.in(Tokens.of(head)).stream().anyMatch(DayMention.class::isInstance);
    }
}
