package app.convive.registration.chat;

import static app.convive.registration.chat.RegistrationTexts.TEXTS;
import static app.convive.registration.chat.RegistrationTexts.label;
import static app.convive.registration.chat.RegistrationTexts.title;
import static app.convive.registration.chat.RegistrationTexts.when;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.Markup;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import app.convive.registration.Sheet;
import app.convive.registration.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectMenu;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/** «Ma fiche»: where somebody stands, what they chose, and menus to choose and to give up. Seen by that person alone. */
final class SheetMessage {

    /** {@code choose:<meeting>:<number of the menu>}, values are items. */
    static final String CHOOSE = "choose";

    /** {@code giveup:<meeting>}, values are items. */
    static final String GIVE_UP = "giveup";

    /** Discord takes five rows: one is for buttons, one for giving up. */
    private static final int MOST_CHOOSE_MENUS = 3;

    private static final int MOST_LINES = 20;

    private final Language language;
    private final Sheet sheet;

    private SheetMessage(Language language, Sheet sheet) {
        this.language = language;
        this.sheet = sheet;
    }

    static MessageCreateData of(Language language, Sheet sheet) {
        return of(language, sheet, null);
    }

    /** @param news what has just happened, said first */
    static MessageCreateData of(Language language, Sheet sheet, @Nullable String news) {
        return new SheetMessage(language, sheet).write(news);
    }

    private MessageCreateData write(@Nullable String news) {
        List<String> lines = new ArrayList<>();
        if (news != null) {
            lines.add(news + "\n");
        }
        lines.add(head());
        lines.add(standing());
        if (sheet.onBehalf()) {
            lines.add(TEXTS.say(language, "sheet.on-behalf"));
        }
        if (!sheet.chosen().isEmpty() || !sheet.offered().isEmpty()) {
            lines.add("\n" + TEXTS.say(language, "sheet.points"));
            lines.addAll(points());
        }
        return new MessageCreateBuilder()
                .setContent(Markup.shortened(String.join("\n", lines), Message.MAX_CONTENT_LENGTH - 1))
                .setComponents(rows())
                .build();
    }

    private String head() {
        Meeting meeting = sheet.meeting();
        return TEXTS.say(
                language,
                meeting.place() == null ? "sheet.head" : "sheet.head.place",
                "title",
                title(meeting),
                "when",
                when(language, meeting),
                "place",
                meeting.place() == null ? "" : Markup.line(Markup.shortened(meeting.place(), 150)));
    }

    private String standing() {
        if (sheet.closed() != null) {
            return AnswerReplies.words(language, sheet.closed());
        }
        return sheet.standing() == null
                ? TEXTS.say(language, "sheet.open")
                : TEXTS.say(language, "sheet." + sheet.standing(), "rank", sheet.rank());
    }

    private List<String> points() {
        if (sheet.chosen().isEmpty()) {
            return List.of(TEXTS.say(language, "sheet.points.none"));
        }
        List<String> lines = new ArrayList<>(
                sheet.chosen().stream().limit(MOST_LINES).map(this::point).toList());
        int hidden = sheet.chosen().size() - lines.size();
        if (hidden > 0) {
            lines.add(TEXTS.say(language, "sheet.more", "count", hidden));
        }
        lines.addAll(clashes());
        return lines;
    }

    private String point(Sheet.Chosen chosen) {
        AgendaItem item = chosen.item();
        String place = item.place() == null ? "" : " · " + Markup.line(Markup.shortened(item.place(), 80));
        String point = "- " + when(language, item) + " — " + title(item) + place;
        return chosen.rank() == 0
                ? point
                : TEXTS.say(language, "sheet.point.queued", "point", point, "rank", chosen.rank());
    }

    /** Each pair once. */
    private List<String> clashes() {
        Set<Long> said = new HashSet<>();
        List<String> lines = new ArrayList<>();
        for (Sheet.Chosen chosen : sheet.chosen()) {
            said.add(chosen.item().id());
            chosen.clashes().stream()
                    .filter(other -> !said.contains(other.id()))
                    .map(other ->
                            TEXTS.say(language, "sheet.clash", "one", title(chosen.item()), "other", title(other)))
                    .forEach(lines::add);
        }
        return lines;
    }

    private List<ActionRow> rows() {
        List<ActionRow> rows = new ArrayList<>();
        if (sheet.closed() == null) {
            rows.addAll(chooseMenus());
            if (!sheet.chosen().isEmpty()) {
                rows.add(ActionRow.of(giveUpMenu()));
            }
        }
        rows.add(ActionRow.of(buttons()));
        return rows;
    }

    private List<ActionRow> chooseMenus() {
        List<ActionRow> menus = new ArrayList<>();
        List<SelectOption> options = sheet.offered().stream().map(this::option).toList();
        for (int from = 0;
                from < options.size() && menus.size() < MOST_CHOOSE_MENUS;
                from += SelectMenu.OPTIONS_MAX_AMOUNT) {
            int to = Math.min(options.size(), from + SelectMenu.OPTIONS_MAX_AMOUNT);
            menus.add(ActionRow.of(StringSelectMenu.create(
                            ComponentId.of(CHOOSE, sheet.meeting().id(), menus.size()))
                    .setPlaceholder(TEXTS.say(language, "sheet.choose"))
                    .addOptions(options.subList(from, to))
                    .build()));
        }
        return menus;
    }

    private SelectOption option(Sheet.Offered offered) {
        Integer left = offered.figures().left();
        String places = offered.figures().full()
                ? " · " + TEXTS.say(language, "sheet.full")
                : left == null ? "" : " · " + TEXTS.say(language, "sheet.left", "count", left);
        return option(offered.item(), places);
    }

    private SelectOption option(AgendaItem item, String places) {
        return SelectOption.of(label(item.title(), SelectOption.LABEL_MAX_LENGTH), String.valueOf(item.id()))
                .withDescription(label(when(language, item) + places, SelectOption.DESCRIPTION_MAX_LENGTH));
    }

    private StringSelectMenu giveUpMenu() {
        return StringSelectMenu.create(ComponentId.of(GIVE_UP, sheet.meeting().id()))
                .setPlaceholder(TEXTS.say(language, "sheet.give-up"))
                .addOptions(sheet.chosen().stream()
                        .limit(SelectMenu.OPTIONS_MAX_AMOUNT)
                        .map(chosen -> option(chosen.item(), ""))
                        .toList())
                .build();
    }

    private List<Button> buttons() {
        long meeting = sheet.meeting().id();
        List<Button> buttons = new ArrayList<>();
        if (sheet.closed() == null) {
            if (sheet.standing() == Standing.COMING) {
                buttons.add(Buttons.cancel(language, meeting));
            } else if (sheet.standing() == Standing.WAITING) {
                buttons.add(Buttons.leaveLine(language, meeting));
            } else {
                buttons.add(Buttons.join(language, meeting));
                if (sheet.standing() == null) {
                    buttons.add(Buttons.absent(language, meeting));
                }
            }
        }
        buttons.add(Buttons.programme(language, meeting));
        if (sheet.standing() == Standing.COMING) {
            buttons.add(Buttons.calendar(language, meeting));
            if (sheet.links()) {
                buttons.add(Buttons.feed(language, meeting));
            }
        }
        return buttons;
    }
}
