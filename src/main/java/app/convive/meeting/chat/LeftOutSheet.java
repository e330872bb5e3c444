package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.Markup;
import app.convive.meeting.DraftView;
import app.convive.meeting.programme.LeftOutLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The lines of a programme text that became no point, each with its reason, in pages; any of them can become one. */
final class LeftOutSheet {

    private static final int PER_PAGE = 15;
    private static final int LONGEST_LINE = 130;

    private LeftOutSheet() {}

    static MessageCreateData of(Language language, DraftView draft, int page) {
        List<LeftOutLine> lines = draft.leftOut();
        int pages = Math.max(1, (lines.size() + PER_PAGE - 1) / PER_PAGE);
        int shown = Math.clamp(page, 0, pages - 1);
        List<LeftOutLine> there =
                lines.stream().skip((long) shown * PER_PAGE).limit(PER_PAGE).toList();
        List<ContainerChildComponent> content = new ArrayList<>();
        content.add(TextDisplay.of(text(language, lines.size(), there)));
        if (pages > 1) {
            content.add(TextDisplay.of(TEXTS.say(language, "draft.page", "page", shown + 1, "pages", pages)));
        }
        if (!there.isEmpty()) {
            content.add(ActionRow.of(menu(language, draft, there)));
        }
        content.add(ActionRow.of(buttons(language, draft, shown, pages)));
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(Container.of(content))
                .build();
    }

    private static String text(Language language, int count, List<LeftOutLine> lines) {
        return TEXTS.say(language, "left-out.head", "count", count)
                + lines.stream()
                        .map(line -> "\n- " + Markup.line(Markup.shortened(line.text(), LONGEST_LINE)) + " — *"
                                + TEXTS.say(
                                        language, "left-out." + line.reason().name()) + "*")
                        .collect(Collectors.joining());
    }

    private static StringSelectMenu menu(Language language, DraftView draft, List<LeftOutLine> lines) {
        return StringSelectMenu.create(ComponentId.of(DraftIds.ADD_LINE, draft.id()))
                .setPlaceholder(TEXTS.say(language, "left-out.add"))
                .addOptions(lines.stream()
                        .collect(Collectors.toMap(LeftOutLine::number, line -> line, (first, second) -> first))
                        .values()
                        .stream()
                        .sorted(Comparator.comparingInt(LeftOutLine::number))
                        .map(line -> SelectOption.of(
                                Markup.shortened(
                                        line.text().isBlank() ? "…" : Markup.oneLine(line.text()),
                                        SelectOption.LABEL_MAX_LENGTH),
                                String.valueOf(line.number())))
                        .toList())
                .build();
    }

    private static List<Button> buttons(Language language, DraftView draft, int page, int pages) {
        List<Button> buttons = new ArrayList<>();
        if (pages > 1) {
            buttons.add(DraftIds.button(language, "page.before", DraftIds.LEFT_OUT, draft.id(), page - 1)
                    .withDisabled(page == 0));
            buttons.add(DraftIds.button(language, "page.after", DraftIds.LEFT_OUT, draft.id(), page + 1)
                    .withDisabled(page + 1 >= pages));
        }
        buttons.add(DraftIds.button(language, "draft.back", DraftIds.PAGE, draft.id(), 0));
        return buttons;
    }
}
