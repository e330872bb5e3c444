package app.convive.registration.chat;

import static app.convive.registration.chat.RegistrationTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Moments;
import app.convive.discord.text.Texts;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.meeting.calendar.CalendarName;
import app.convive.registration.FeedOutcome;
import app.convive.registration.FeedService;
import app.convive.registration.OwnCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** Where members take what they come for into their own calendar: once as a file, or as a link that follows. */
@Component
class CalendarCommands implements ChatFeature {

    private final OwnCalendar calendars;
    private final FeedService feeds;
    private final AgendaService agendas;

    CalendarCommands(OwnCalendar calendars, FeedService feeds, AgendaService agendas) {
        this.calendars = calendars;
        this.feeds = feeds;
        this.agendas = agendas;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.button(Buttons.CALENDAR, this::file);
        menu.button(Buttons.FEED, this::open);
        menu.button(Buttons.FEED_RENEW, this::renew).updates();
        menu.button(Buttons.FEED_REVOKE, this::revoke).updates();
    }

    private Reply file(ComponentCall call) {
        Language language = call.language();
        String title = agendas.meeting(call.entity()).map(Meeting::title).orElse("");
        return calendars
                .file(call.caller(), call.entity(), language)
                .map(file -> Reply.privately(new MessageCreateBuilder()
                        .setContent(TEXTS.say(language, "calendar.done"))
                        .addFiles(FileUpload.fromData(file, CalendarName.of(title)))
                        .build()))
                .orElseGet(() -> Reply.privately(TEXTS.say(language, "calendar.none")));
    }

    private Reply open(ComponentCall call) {
        return Reply.privately(message(call, feeds.open(call.caller(), call.entity(), call.id())));
    }

    private Reply renew(ComponentCall call) {
        return Reply.update(message(call, feeds.renew(call.caller(), call.entity(), call.id())));
    }

    private Reply revoke(ComponentCall call) {
        return Reply.update(message(call, feeds.revoke(call.caller(), call.entity())));
    }

    private MessageCreateData message(ComponentCall call, FeedOutcome outcome) {
        Language language = call.language();
        MessageCreateBuilder message = new MessageCreateBuilder();
        switch (outcome) {
            case FeedOutcome.Made made ->
                message.setContent(TEXTS.say(language, "feed.made", "address", made.address()))
                        .setComponents(ActionRow.of(
                                Buttons.renewFeed(language, call.entity()),
                                Buttons.revokeFeed(language, call.entity())));
            case FeedOutcome.There there ->
                message.setContent(TEXTS.say(language, "feed.there", "day", day(call, there.since())))
                        .setComponents(ActionRow.of(
                                Buttons.renewFeed(language, call.entity()),
                                Buttons.revokeFeed(language, call.entity())));
            case FeedOutcome.Gone gone ->
                message.setContent(TEXTS.say(language, "feed.gone"))
                        .setComponents(ActionRow.of(Buttons.feed(language, call.entity())));
            case FeedOutcome.Unknown unknown -> message.setContent(TEXTS.say(language, "feed.unknown"));
        }
        return message.build();
    }

    private String day(ComponentCall call, Instant moment) {
        ZoneId zone = agendas.meeting(call.entity()).map(Meeting::zone).orElse(ZoneOffset.UTC);
        return Moments.dayAndYear(call.language(), LocalDate.ofInstant(moment, zone));
    }
}
