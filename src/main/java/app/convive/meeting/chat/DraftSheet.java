package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.DraftItem;
import app.convive.meeting.DraftView;
import app.convive.meeting.Meeting;
import app.convive.meeting.Revision;
import app.convive.meeting.programme.Problem;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** A page of a draft: its items by day, or what it changes of a meeting; what is missing, and what to do next. */
@Component
class DraftSheet {

    private final YearMenu years;
    private final DraftButtons buttons;
    private final HomeChannelCheck channels;
    private final InstantSource clock;

    DraftSheet(YearMenu years, DraftButtons buttons, HomeChannelCheck channels, InstantSource clock) {
        this.years = years;
        this.buttons = buttons;
        this.channels = channels;
        this.clock = clock;
    }

    /** Where a draft opens: at what it changes, or at its first items. */
    MessageCreateData first(Language language, DraftView draft, String note) {
        return draft.revision() == null ? items(language, draft, 0, note) : changes(language, draft, 0, note);
    }

    /** A page of its items. */
    MessageCreateData items(Language language, DraftView draft, int page, String note) {
        List<DraftPages.Page> pages = DraftPages.of(language, draft);
        int shown = Math.clamp(page, 0, pages.size() - 1);
        DraftPages.Page there = pages.get(shown);
        List<ContainerChildComponent> body = new ArrayList<>();
        there.days().forEach(day -> body.add(TextDisplay.of(day)));
        List<ContainerChildComponent> below = new ArrayList<>();
        years.of(language, draft).ifPresent(menu -> below.add(ActionRow.of(menu)));
        if (!there.items().isEmpty()) {
            below.add(ActionRow.of(menu(language, draft, there.items())));
        }
        return sheet(language, draft, note, body, below, DraftIds.PAGE, shown, pages.size());
    }

    /** A page of what it changes of the meeting of which it is a new version. */
    MessageCreateData changes(Language language, DraftView draft, int page, String note) {
        Revision revision = draft.revision();
        if (revision == null) {
            return items(language, draft, page, note);
        }
        List<String> pages = TextPages.of(DifferenceLines.in(language).of(revision.difference(), revision.past()));
        int shown = Math.clamp(page, 0, pages.size() - 1);
        String head = revision.difference().nothing()
                ? TEXTS.say(language, "draft.nothing")
                : DifferenceLines.in(language).counts(revision.difference());
        String text = (head + "\n" + pages.get(shown)).strip();
        return sheet(
                language, draft, note, List.of(TextDisplay.of(text)), List.of(), DraftIds.CHANGES, shown, pages.size());
    }

    private MessageCreateData sheet(
            Language language,
            DraftView draft,
            String note,
            List<ContainerChildComponent> body,
            List<ContainerChildComponent> below,
            String verb,
            int page,
            int pages) {
        List<ContainerChildComponent> content = new ArrayList<>();
        content.add(TextDisplay.of(head(language, draft, note)));
        content.add(Separator.createDivider(Separator.Spacing.SMALL));
        content.addAll(body);
        content.add(Separator.createDivider(Separator.Spacing.SMALL));
        content.add(TextDisplay.of(foot(language, draft, page, pages)));
        content.addAll(below);
        if (pages > 1) {
            content.add(ActionRow.of(buttons.paging(language, draft, verb, page, pages)));
        }
        content.addAll(ActionRow.partitionOf(buttons.of(language, draft, verb.equals(DraftIds.CHANGES), past(draft))));
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(Container.of(content))
                .build();
    }

    private static StringSelectMenu menu(Language language, DraftView draft, List<DraftItem> items) {
        return StringSelectMenu.create(ComponentId.of(DraftIds.ITEM, draft.id()))
                .setPlaceholder(TEXTS.say(language, "draft.choose"))
                .addOptions(items.stream().map(item -> option(language, item)).toList())
                .build();
    }

    private static SelectOption option(Language language, DraftItem item) {
        String hour = item.item().start() == null
                ? ""
                : Moments.time(language, item.item().start()) + " ";
        String label = Markup.shortened(hour + Markup.oneLine(item.item().title()), SelectOption.LABEL_MAX_LENGTH);
        SelectOption option = SelectOption.of(label, String.valueOf(item.key()));
        return item.doubts().isEmpty() || !item.present()
                ? option
                : option.withDescription(Markup.shortened(
                        "⚠️ "
                                + TEXTS.say(
                                        language,
                                        "doubt." + item.doubts().getFirst().name()),
                        SelectOption.DESCRIPTION_MAX_LENGTH));
    }

    private String head(Language language, DraftView draft, String note) {
        List<String> head = new ArrayList<>();
        if (!note.isEmpty()) {
            head.add(note);
        }
        head.add(TEXTS.say(language, draft.revision() == null ? "draft.head" : "draft.head.version"));
        head.add("## " + (draft.title() == null ? TEXTS.say(language, "draft.untitled") : words(draft.title())));
        LocalDate first = draft.firstDay();
        if (first != null) {
            head.add(TEXTS.say(
                    language, past(draft) ? "draft.days.past" : "draft.days", "days", days(language, draft, first)));
        }
        head.add(
                draft.place() == null
                        ? TEXTS.say(language, "draft.placeless")
                        : TEXTS.say(language, "draft.place", "place", words(draft.place())));
        Meeting resembled = draft.resembles();
        if (resembled != null) {
            head.add(TEXTS.say(
                    language,
                    "draft.resembles",
                    "title",
                    words(resembled.title()),
                    "days",
                    Moments.days(language, resembled.firstDay(), resembled.lastDay())));
        }
        return String.join("\n", head);
    }

    private static String words(String typed) {
        return Markup.line(Markup.shortened(typed, 150));
    }

    private static String days(Language language, DraftView draft, LocalDate first) {
        LocalDate last = draft.items().stream()
                .map(item -> item.lastDay() == null ? item.programmeDay() : item.lastDay())
                .max(LocalDate::compareTo)
                .orElse(first);
        return Moments.days(language, first, last);
    }

    /** Whether the meeting would have begun before today, or items of a running one would get a moment that has passed. */
    private boolean past(DraftView draft) {
        Revision revision = draft.revision();
        if (revision != null) {
            return !revision.past().isEmpty();
        }
        LocalDate first = draft.firstDay();
        return first != null && first.isBefore(LocalDate.ofInstant(clock.instant(), draft.zone()));
    }

    private String foot(Language language, DraftView draft, int page, int pages) {
        List<String> foot = new ArrayList<>();
        if (pages > 1) {
            foot.add(TEXTS.say(language, "draft.page", "page", page + 1, "pages", pages));
        }
        Set<Problem> problems = missing(draft);
        if (!problems.isEmpty()) {
            foot.add(DraftPreview.problems(language, problems));
        }
        long doubtful = draft.entries().stream()
                .filter(item -> item.present() && !item.doubts().isEmpty())
                .count();
        foot.add(TEXTS.say(
                language,
                "draft.count",
                "items",
                draft.items().size(),
                "doubtful",
                doubtful,
                "left",
                draft.leftOut().size()));
        Revision revision = draft.revision();
        if (revision == null) {
            foot.add(TEXTS.say(language, "draft.channel", "channel", "<#" + draft.channel() + ">"));
            channels.warning(language, draft.channel()).ifPresent(foot::add);
        } else if (!revision.difference().nothing()) {
            foot.add(TEXTS.say(language, "draft.told"));
            String note = draft.note();
            if (note != null) {
                foot.add(TEXTS.say(language, "draft.note.is", "note", Markup.line(Markup.shortened(note, 300))));
            }
        }
        return String.join("\n", foot);
    }

    /** What the text does not tell and its author has not given since. */
    private static Set<Problem> missing(DraftView draft) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        problems.addAll(draft.programme().problems());
        if (!draft.items().isEmpty()) {
            problems.remove(Problem.NO_ITEMS);
        }
        if (!draft.needsDates() && draft.firstDay() != null) {
            problems.removeAll(Set.of(Problem.NO_DATES, Problem.NO_DAYS));
        }
        if (draft.items().stream().anyMatch(item -> item.start() != null)) {
            problems.remove(Problem.NO_TIMES);
        }
        return problems;
    }
}
