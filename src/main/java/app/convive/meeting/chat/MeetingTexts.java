package app.convive.meeting.chat;

import app.convive.discord.text.Texts;

/** The sentences of this room. */
final class MeetingTexts {

    static final Texts TEXTS = Texts.of("meeting");

    private MeetingTexts() {}
}
