package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Texts;
import app.convive.meeting.Meeting;
import app.convive.meeting.calendar.CalendarFile;
import app.convive.meeting.calendar.CalendarName;
import app.convive.meeting.calendar.MeetingCalendar;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.springframework.stereotype.Component;

/** The whole programme of a meeting as a calendar file, for whoever may read the programme. */
@Component
class CalendarButton implements ChatFeature {

    /** {@code ics:<meeting>}. */
    private static final String VERB = "ics";

    private final MeetingChoice meetings;
    private final MeetingCalendar calendar;

    CalendarButton(MeetingChoice meetings, MeetingCalendar calendar) {
        this.meetings = meetings;
        this.calendar = calendar;
    }

    static Button of(Language language, Meeting meeting) {
        return Button.secondary(ComponentId.of(VERB, meeting.id()), TEXTS.say(language, "calendar.button"));
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.button(VERB, this::file);
    }

    private Reply file(ComponentCall call) {
        return meetings.of(call)
                .map(meeting -> file(call.language(), meeting))
                .orElseGet(() -> Reply.privately(TEXTS.say(call.language(), "programme.none")));
    }

    private Reply file(Language language, Meeting meeting) {
        byte[] file = CalendarFile.write(meeting.title(), calendar.file(meeting, language, item -> true));
        return Reply.privately(new MessageCreateBuilder()
                .setContent(TEXTS.say(language, "calendar.done"))
                .addFiles(FileUpload.fromData(file, CalendarName.of(meeting.title())))
                .build());
    }
}
