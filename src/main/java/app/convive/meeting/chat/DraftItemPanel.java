package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.DraftItem;
import app.convive.meeting.DraftView;
import app.convive.meeting.ItemKind;
import app.convive.meeting.Revision;
import java.util.ArrayList;
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

/** One item of a draft: how it was understood, from which lines, and what can be done about it. */
final class DraftItemPanel {

    private static final int LONGEST_SOURCE = 600;

    private DraftItemPanel() {}

    static MessageCreateData of(Language language, DraftView draft, DraftItem entry, String note) {
        List<ContainerChildComponent> content = new ArrayList<>();
        content.add(TextDisplay.of(text(language, draft, entry, note)));
        if (entry.present()) {
            content.add(ActionRow.of(kinds(language, draft, entry)));
        }
        content.addAll(ActionRow.partitionOf(buttons(language, draft, entry)));
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(Container.of(content))
                .build();
    }

    private static String text(Language language, DraftView draft, DraftItem entry, String note) {
        List<String> text = new ArrayList<>();
        if (!note.isEmpty()) {
            text.add(note);
        }
        AgendaItem item = entry.item();
        text.add(AgendaLines.in(language).item(item));
        text.add(entry.dated() ? Moments.dayAndYear(language, item.day()) : TEXTS.say(language, "draft.undated"));
        switch (entry.state()) {
            case PRESENT -> {
                if (!entry.doubts().isEmpty()) {
                    text.add(DraftPages.doubts(language, entry).strip());
                }
            }
            case DROPPED -> text.add(TEXTS.say(language, "draft.item.dropped"));
            case MERGED -> text.add(TEXTS.say(language, "draft.item.merged"));
        }
        Revision revision = draft.revision();
        if (revision != null && entry.present()) {
            AgendaItem match = revision.matches().get(entry.key());
            text.add(
                    match == null
                            ? TEXTS.say(language, "draft.item.new")
                            : TEXTS.say(
                                    language,
                                    "draft.item.matches",
                                    "item",
                                    Markup.line(Markup.shortened(match.title(), 150)),
                                    "day",
                                    Moments.day(language, match.day())));
        }
        String source = source(draft, entry);
        if (!source.isEmpty()) {
            text.add(TEXTS.say(language, "draft.item.source") + "\n" + source);
        }
        return String.join("\n", text);
    }

    /** The lines of the text from which it was read. */
    private static String source(DraftView draft, DraftItem entry) {
        List<String> lines = draft.source().lines().toList();
        return entry.sourceLines().stream()
                .filter(number -> number >= 1 && number <= lines.size())
                .map(number -> lines.get(number - 1).strip())
                .filter(line -> !line.isEmpty())
                .map(line -> "> " + Markup.line(Markup.shortened(line, LONGEST_SOURCE / 2)))
                .limit(2)
                .collect(Collectors.joining("\n"));
    }

    private static StringSelectMenu kinds(Language language, DraftView draft, DraftItem entry) {
        StringSelectMenu.Builder menu = StringSelectMenu.create(ComponentId.of(DraftIds.KIND, draft.id(), entry.key()))
                .setPlaceholder(TEXTS.say(language, "draft.item.kind"));
        for (ItemKind kind : ItemKind.values()) {
            menu.addOptions(SelectOption.of(TEXTS.say(language, "kind." + kind.name()), kind.name())
                    .withDefault(kind == entry.item().kind()));
        }
        return menu.build();
    }

    private static List<Button> buttons(Language language, DraftView draft, DraftItem entry) {
        List<Button> buttons = new ArrayList<>();
        long id = draft.id();
        int key = entry.key();
        if (entry.present()) {
            buttons.add(Button.primary(ComponentId.of(DraftIds.EDIT, id, key), TEXTS.say(language, "draft.item.edit")));
            buttons.add(DraftIds.button(language, "draft.item.drop", DraftIds.DROP, id, key));
            draft.before(key)
                    .ifPresent(before ->
                            buttons.add(DraftIds.button(language, "draft.item.merge", DraftIds.MERGE, id, key)));
            buttons.add(
                    entry.item().open()
                            ? DraftIds.button(language, "draft.item.close", DraftIds.OPEN, id, key, false)
                            : DraftIds.button(language, "draft.item.open", DraftIds.OPEN, id, key, true));
            Revision revision = draft.revision();
            if (revision != null) {
                buttons.add(
                        revision.matches().containsKey(key)
                                ? DraftIds.button(language, "draft.item.apart", DraftIds.APART, id, key, true)
                                : DraftIds.button(language, "draft.item.together", DraftIds.APART, id, key, false));
            }
        } else {
            buttons.add(Button.primary(
                    ComponentId.of(DraftIds.RESTORE, id, key), TEXTS.say(language, "draft.item.restore")));
        }
        buttons.add(
                DraftIds.button(language, "draft.back", DraftIds.PAGE, id, DraftPages.pageOf(language, draft, key)));
        return buttons;
    }
}
