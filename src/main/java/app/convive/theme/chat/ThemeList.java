package app.convive.theme.chat;

import static app.convive.theme.chat.ThemeTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.Markup;
import app.convive.meeting.Meeting;
import app.convive.theme.RankedTheme;
import app.convive.theme.ThemeRanking;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** The ranking of a meeting's themes, a page at a time; every theme can be reached and supported from it. */
@Component
class ThemeList {

    /** Turns the page: {@code theme-page:<meeting>:<page>}. */
    static final String PAGE = "theme-page";

    /** Supports the chosen theme: {@code theme-choose:<meeting>:<page>}. */
    static final String CHOOSE = "theme-choose";

    private static final int A_PAGE = 10;

    private final ThemeRanking ranking;

    ThemeList(ThemeRanking ranking) {
        this.ranking = ranking;
    }

    /** @param note something to say first, or nothing */
    MessageCreateData page(Language language, Meeting meeting, int page, String note) {
        return page(language, meeting, page, note, PAGE, CHOOSE, "list.choose");
    }

    /** The same for another use, with its own verbs and its own words over the menu. */
    MessageCreateData page(
            Language language,
            Meeting meeting,
            int page,
            String note,
            String pageVerb,
            String chooseVerb,
            String choose) {
        List<RankedTheme> all = ranking.of(meeting);
        if (all.isEmpty()) {
            return new MessageCreateBuilder()
                    .setContent(TEXTS.say(language, "list.empty"))
                    .build();
        }
        int pages = (all.size() + A_PAGE - 1) / A_PAGE;
        int shown = Math.clamp(page, 0, pages - 1);
        List<RankedTheme> themes = all.subList(shown * A_PAGE, Math.min(all.size(), (shown + 1) * A_PAGE));
        List<ActionRow> rows = new ArrayList<>();
        List<RankedTheme> choosable =
                themes.stream().filter(theme -> !theme.proposal().adopted()).toList();
        if (!choosable.isEmpty()) {
            rows.add(ActionRow.of(
                    menu(choosable, ComponentId.of(chooseVerb, meeting.id(), shown), TEXTS.say(language, choose))));
        }
        if (pages > 1) {
            rows.add(ActionRow.of(
                    Button.secondary(
                                    ComponentId.of(pageVerb, meeting.id(), shown - 1),
                                    TEXTS.say(language, "list.previous"))
                            .withDisabled(shown == 0),
                    Button.secondary(
                                    ComponentId.of(pageVerb, meeting.id(), shown + 1), TEXTS.say(language, "list.next"))
                            .withDisabled(shown == pages - 1)));
        }
        return new MessageCreateBuilder()
                .setContent(text(language, meeting, themes, shown, pages, note))
                .setComponents(rows)
                .build();
    }

    private static String text(
            Language language, Meeting meeting, List<RankedTheme> themes, int page, int pages, String note) {
        String head = TEXTS.say(
                language,
                pages > 1 ? "list.head.page" : "list.head",
                "title",
                Markup.line(Markup.shortened(meeting.title(), 100)),
                "page",
                page + 1,
                "pages",
                pages);
        String lines = themes.stream().map(theme -> line(language, theme)).collect(Collectors.joining("\n"));
        return (note.isEmpty() ? "" : note + "\n\n") + head + "\n" + lines;
    }

    private static String line(Language language, RankedTheme theme) {
        return TEXTS.say(
                language,
                theme.proposal().adopted() ? "list.line.adopted" : "list.line",
                "rank",
                theme.rank(),
                "title",
                Markup.line(Markup.shortened(theme.proposal().title(), 110)),
                "count",
                theme.supporters());
    }

    private static StringSelectMenu menu(List<RankedTheme> themes, String id, String placeholder) {
        StringSelectMenu.Builder menu = StringSelectMenu.create(id).setPlaceholder(placeholder);
        themes.forEach(theme -> menu.addOption(
                Markup.shortened(Markup.oneLine(theme.proposal().title()), 100),
                String.valueOf(theme.proposal().id())));
        return menu.build();
    }
}
