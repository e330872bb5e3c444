package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Texts;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.meeting.PublishedVersion;
import app.convive.meeting.VersionOutcome;
import app.convive.meeting.VersionService;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** The versions of a meeting, for organisers, and the way back from the last one, which is asked about once. */
@Component
class VersionCommands implements ChatFeature {

    private final VersionService versions;
    private final AgendaService agendas;

    VersionCommands(VersionService versions, AgendaService agendas) {
        this.versions = versions;
        this.agendas = agendas;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.button(VersionSheet.OPEN, call -> Reply.privately(sheet(call, 0, "")));
        menu.button(
                        VersionSheet.PAGE,
                        call -> Reply.update(
                                sheet(call, Integer.parseInt(call.component().text(1)), "")))
                .updates();
        menu.button(VersionSheet.TAKE_BACK, this::ask);
        menu.button(VersionSheet.TAKE_BACK_NOW, this::takeBack).updates();
    }

    private MessageCreateData sheet(ComponentCall call, int page, String note) {
        List<PublishedVersion> all = versions.of(call.caller(), call.entity());
        return agendas.meeting(call.server(), call.entity())
                .map(meeting -> VersionSheet.of(call.language(), meeting, all, page, note))
                .orElseGet(() -> sentence(TEXTS.say(call.language(), "edit.unknown")));
    }

    private Reply ask(ComponentCall call) {
        int version = Integer.parseInt(call.component().text(1));
        List<PublishedVersion> all = versions.of(call.caller(), call.entity());
        Optional<Meeting> meeting = agendas.meeting(call.server(), call.entity());
        boolean last = meeting.isPresent() && meeting.get().version() == version && version > 1;
        return last
                ? Reply.privately(VersionSheet.question(call.language(), meeting.get(), all, version))
                : Reply.privately(sheet(call, 0, TEXTS.say(call.language(), "versions.overtaken")));
    }

    private Reply takeBack(ComponentCall call) {
        int version = Integer.parseInt(call.component().text(1));
        Language language = call.language();
        VersionOutcome outcome = versions.takeBack(call.caller(), call.entity(), version);
        return Reply.update(
                switch (outcome) {
                    case VersionOutcome.TakenBack it ->
                        sheet(
                                call,
                                0,
                                TEXTS.say(
                                        language, "versions.done", "version", it.version(), "restores", it.restores()));
                    case VersionOutcome.NotTheLast it -> sheet(call, 0, TEXTS.say(language, "versions.overtaken"));
                    case VersionOutcome.TheFirst it -> sheet(call, 0, TEXTS.say(language, "versions.none"));
                    case VersionOutcome.Cancelled it ->
                        sentence(TEXTS.say(
                                language,
                                "edit.cancelled",
                                "title",
                                Markup.line(it.meeting().title())));
                    case VersionOutcome.Unknown it -> sentence(TEXTS.say(language, "edit.unknown"));
                });
    }

    private static MessageCreateData sentence(String words) {
        return new MessageCreateBuilder().setContent(words).build();
    }
}
