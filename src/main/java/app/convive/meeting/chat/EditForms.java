package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.Fields;
import app.convive.discord.text.Moments;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import net.dv8tion.jda.api.modals.Modal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms in which a meeting and its points are put right, filled with what is published. */
@Component
class EditForms {

    static final String MEETING = "edit-meeting";
    static final String ITEM = "edit-item";

    static final String TITLE = "title";
    static final String PLACE = "place";
    static final String DAY = "day";
    static final String HOURS = "hours";
    static final String PLACES = "places";

    Modal meeting(Language language, Meeting meeting) {
        return Modal.create(ComponentId.of(MEETING, meeting.id()), TEXTS.say(language, "edit.meeting"))
                .addComponents(
                        Fields.required(TITLE, TEXTS.say(language, "edit.title"), meeting.title(), 100),
                        Fields.line(PLACE, TEXTS.say(language, "edit.place"), meeting.place(), 100),
                        Fields.line(PLACES, TEXTS.say(language, "edit.places"), number(meeting.places()), 6))
                .build();
    }

    Modal item(Language language, Meeting meeting, AgendaItem item) {
        String hours = item.start() == null ? null : Moments.span(language, item.start(), item.end());
        return Modal.create(ComponentId.of(ITEM, meeting.id(), item.id()), TEXTS.say(language, "edit.item"))
                .addComponents(
                        Fields.required(TITLE, TEXTS.say(language, "edit.title"), item.title(), 300),
                        Fields.required(
                                DAY, TEXTS.say(language, "edit.day"), Moments.dayAndYear(language, item.day()), 60),
                        Fields.line(HOURS, TEXTS.say(language, "edit.hours"), hours, 40),
                        Fields.line(PLACE, TEXTS.say(language, "edit.place"), item.place(), 100),
                        Fields.line(PLACES, TEXTS.say(language, "edit.places"), number(item.places()), 6))
                .build();
    }

    private static @Nullable String number(@Nullable Integer places) {
        return places == null ? null : places.toString();
    }
}
