package app.convive.meeting.chat;

import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.text.LineBudget;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.discord.text.Texts;
import app.convive.meeting.Agenda;
import app.convive.meeting.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a meeting's card: points by day, what the rooms add, buttons. */
@Component
class CardWriter {

    /** Discord takes 4,000 characters in all; the rest is for title and lines. */
    private static final int PROGRAMME_LENGTH = 2800;

    private static final int LONGEST_TITLE = 200;

    private final CardButtons parts;
    private final Languages languages;

    CardWriter(CardButtons parts, Languages languages) {
        this.parts = parts;
        this.languages = languages;
    }

    @Transactional(readOnly = true)
    public MessageCreateData write(Meeting meeting) {
        Language language = languages.ofServer(meeting.server());
        CardSheet sheet = parts.filled(meeting, language);
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(Container.of(content(sheet)))
                .build();
    }

    private List<ContainerChildComponent> content(CardSheet sheet) {
        Texts texts = MeetingTexts.TEXTS;
        List<ContainerChildComponent> content = new ArrayList<>();
        content.add(TextDisplay.of(head(sheet)));
        content.add(Separator.createDivider(Separator.Spacing.SMALL));
        content.addAll(programme(sheet));
        if (!sheet.lines().isEmpty()) {
            content.add(Separator.createDivider(Separator.Spacing.SMALL));
            content.add(TextDisplay.of(String.join("\n", sheet.lines())));
        }
        if (!sheet.buttons().isEmpty()) {
            content.addAll(ActionRow.partitionOf(sheet.buttons()));
        }
        content.add(TextDisplay.of(texts.say(
                sheet.language(),
                "card.version",
                "version",
                sheet.agenda().version(),
                "zone",
                sheet.agenda().zone().getId())));
        return content;
    }

    private static String head(CardSheet sheet) {
        Meeting meeting = sheet.meeting();
        String days = Moments.days(sheet.language(), meeting.firstDay(), meeting.lastDay());
        return MeetingTexts.TEXTS.say(
                sheet.language(),
                meeting.cancelled() ? "card.head.cancelled" : meeting.place() == null ? "card.head" : "card.head.place",
                "title",
                Markup.line(Markup.shortened(meeting.title(), LONGEST_TITLE)),
                "days",
                days,
                "place",
                meeting.place() == null ? "" : Markup.line(Markup.shortened(meeting.place(), LONGEST_TITLE)));
    }

    private static List<TextDisplay> programme(CardSheet sheet) {
        Agenda agenda = sheet.agenda();
        AgendaLines lines = AgendaLines.in(sheet.language()).with(sheet::remarks);
        List<TextDisplay> days = new ArrayList<>();
        LineBudget budget = new LineBudget(PROGRAMME_LENGTH);
        for (LocalDate day : AgendaLines.days(agenda)) {
            budget.section("### " + Moments.day(sheet.language(), day), lines.day(agenda, day))
                    .map(TextDisplay::of)
                    .ifPresent(days::add);
        }
        if (budget.hidden() > 0) {
            days.add(TextDisplay.of(MeetingTexts.TEXTS.say(sheet.language(), "card.more", "count", budget.hidden())));
        }
        return days;
    }
}
