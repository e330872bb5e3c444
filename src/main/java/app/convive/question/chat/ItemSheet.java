package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import app.convive.meeting.chat.AgendaLines;
import app.convive.meeting.chat.CardButtons;
import app.convive.meeting.chat.DaySheet;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** One item of a programme, with the buttons that the rooms offer on the meeting's card. */
@Component
class ItemSheet {

    private final CardButtons card;

    ItemSheet(CardButtons card) {
        this.card = card;
    }

    MessageCreateData of(Language language, Meeting meeting, Agenda agenda, AgendaItem item) {
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.say(
                language,
                item.open() ? "item.head.open" : "item.head",
                "title",
                Markup.line(Markup.shortened(item.title(), 200))));
        lines.add(TEXTS.say(language, "item.when", "when", when(language, item), "stamp", stamp(agenda, item)));
        String place = item.place();
        if (place != null) {
            lines.add(TEXTS.say(language, "item.place", "place", Markup.line(Markup.shortened(place, 200))));
        }
        String speaker = item.speaker();
        if (speaker != null) {
            lines.add(TEXTS.say(language, "item.speaker", "speaker", Markup.line(Markup.shortened(speaker, 200))));
        }
        Parallels.line(language, agenda, item).ifPresent(lines::add);
        lines.add(TEXTS.say(
                language,
                "source",
                "title",
                Markup.line(Markup.shortened(agenda.title(), 100)),
                "version",
                agenda.version()));
        List<Button> buttons = new ArrayList<>(card.of(meeting, language));
        buttons.add(Button.secondary(DaySheet.opens(meeting.id()), TEXTS.say(language, "button.programme")));
        return new MessageCreateBuilder()
                .setContent(String.join("\n", lines))
                .setComponents(ActionRow.partitionOf(buttons))
                .build();
    }

    private static String when(Language language, AgendaItem item) {
        String day = Moments.day(language, item.day());
        return item.start() == null ? day : day + ", " + Moments.span(language, item.start(), item.end());
    }

    /** The same moment as each reader's own Discord shows it, and in how long. */
    private static String stamp(Agenda agenda, AgendaItem item) {
        LocalDateTime start = item.startsAt();
        if (start == null) {
            return "";
        }
        var instant = start.atZone(agenda.zone()).toInstant();
        return " — <t:" + instant.getEpochSecond() + ":f>, " + Moments.relative(instant);
    }

    /** The items of a list as choices of a menu, with their hour. */
    static String label(Language language, AgendaItem item) {
        return Markup.oneLine(AgendaLines.in(language).item(item).replaceAll("[*\\\\]", ""));
    }
}
