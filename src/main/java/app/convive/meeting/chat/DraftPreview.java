package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.DraftOutcome;
import app.convive.meeting.DraftView;
import app.convive.meeting.programme.Problem;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** What an organiser sees of a draft: the points by day, what is doubtful, what was left out, and what to do next. */
@Component
class DraftPreview {

    private final YearMenu years;
    private final DraftLines lines;
    private final HomeChannelCheck channels;
    private final InstantSource clock;

    DraftPreview(YearMenu years, DraftLines lines, HomeChannelCheck channels, InstantSource clock) {
        this.years = years;
        this.lines = lines;
        this.channels = channels;
        this.clock = clock;
    }

    /**
     * The preview, or the sentence that says why there is none.
     *
     * @param note something to say first, or nothing
     * @param typed the text that came, given back when it could not be kept
     */
    MessageCreateData of(Language language, DraftOutcome outcome, String note, String typed) {
        return switch (outcome) {
            case DraftOutcome.Shown shown -> preview(language, shown.draft(), note);
            case DraftOutcome.Unreadable unreadable -> unreadable(language, unreadable.problems(), typed);
            case DraftOutcome.FileRefused refused ->
                sentence(TEXTS.say(language, "file.refused." + refused.reason().name()));
            case DraftOutcome.BecameMeeting became ->
                sentence(TEXTS.say(
                        language,
                        "draft.became",
                        "title",
                        Markup.line(became.meeting().title())));
            case DraftOutcome.Gone gone -> sentence(TEXTS.say(language, "draft.gone"));
        };
    }

    MessageCreateData sentence(String sentence) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(TextDisplay.of(sentence))
                .build();
    }

    private static MessageCreateData unreadable(Language language, Set<Problem> problems, String typed) {
        MessageCreateBuilder message = new MessageCreateBuilder().setContent(problems(language, problems));
        if (!typed.isBlank() && !problems.contains(Problem.NOT_TEXT)) {
            message.setFiles(FileUpload.fromData(typed.getBytes(StandardCharsets.UTF_8), "programme.txt"));
        }
        return message.build();
    }

    static String problems(Language language, Set<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.naturalOrder())
                .map(problem -> TEXTS.say(language, "problem." + problem.name()))
                .collect(Collectors.joining("\n"));
    }

    private MessageCreateData preview(Language language, DraftView draft, String note) {
        List<ContainerChildComponent> content = new ArrayList<>();
        content.add(TextDisplay.of(head(language, draft, note)));
        content.add(Separator.createDivider(Separator.Spacing.SMALL));
        lines.of(language, draft).forEach(text -> content.add(TextDisplay.of(text)));
        content.add(Separator.createDivider(Separator.Spacing.SMALL));
        content.add(TextDisplay.of(foot(language, draft)));
        years.of(language, draft).ifPresent(menu -> content.add(ActionRow.of(menu)));
        content.addAll(ActionRow.partitionOf(buttons(language, draft)));
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(Container.of(content))
                .build();
    }

    private String head(Language language, DraftView draft, String note) {
        List<String> head = new ArrayList<>();
        if (!note.isEmpty()) {
            head.add(note);
        }
        head.add(TEXTS.say(language, "draft.head"));
        head.add("## "
                + (draft.title() == null
                        ? TEXTS.say(language, "draft.untitled")
                        : Markup.line(Markup.shortened(draft.title(), 150))));
        LocalDate first = draft.firstDay();
        if (first != null) {
            head.add(TEXTS.say(
                    language, past(draft) ? "draft.days.past" : "draft.days", "days", days(language, draft, first)));
        }
        head.add(
                draft.place() == null
                        ? TEXTS.say(language, "draft.placeless")
                        : TEXTS.say(
                                language, "draft.place", "place", Markup.line(Markup.shortened(draft.place(), 150))));
        return String.join("\n", head);
    }

    private static String days(Language language, DraftView draft, LocalDate first) {
        LocalDate last = draft.items().stream()
                .map(item -> item.lastDay() == null ? item.programmeDay() : item.lastDay())
                .max(LocalDate::compareTo)
                .orElse(first);
        return Moments.days(language, first, last);
    }

    /** Whether the meeting would have begun before today. */
    private boolean past(DraftView draft) {
        LocalDate first = draft.firstDay();
        return first != null && first.isBefore(LocalDate.ofInstant(clock.instant(), draft.zone()));
    }

    private String foot(Language language, DraftView draft) {
        List<String> foot = new ArrayList<>();
        if (!draft.programme().problems().isEmpty()) {
            foot.add(problems(language, draft.programme().problems()));
        }
        long doubtful = draft.programme().items().stream()
                .filter(item -> !item.doubts().isEmpty())
                .count();
        foot.add(TEXTS.say(
                language,
                "draft.count",
                "items",
                draft.programme().items().size(),
                "doubtful",
                doubtful,
                "left",
                draft.programme().leftOut().size()));
        foot.add(TEXTS.say(language, "draft.channel", "channel", "<#" + draft.channel() + ">"));
        channels.warning(language, draft.channel()).ifPresent(foot::add);
        return String.join("\n", foot);
    }

    private List<Button> buttons(Language language, DraftView draft) {
        List<Button> buttons = new ArrayList<>();
        String confirm = ComponentId.of(DraftCommands.CONFIRM, draft.id());
        Button confirmation = past(draft)
                ? Button.danger(confirm, TEXTS.say(language, "draft.confirm.past"))
                : Button.success(confirm, TEXTS.say(language, "draft.confirm"));
        buttons.add(confirmation.withDisabled(!draft.complete()));
        buttons.add(button(language, DraftCommands.HEADING, draft, "draft.heading"));
        if (draft.programme().needsDates()) {
            buttons.add(button(language, DraftCommands.FIRST_DAY, draft, "draft.first-day"));
        }
        buttons.add(button(language, DraftCommands.SOURCE, draft, "draft.source"));
        if (!draft.programme().leftOut().isEmpty()) {
            buttons.add(button(language, DraftCommands.LEFT_OUT, draft, "draft.left-out"));
        }
        buttons.add(button(language, DraftCommands.DISCARD, draft, "draft.discard"));
        return buttons;
    }

    private static Button button(Language language, String verb, DraftView draft, String key) {
        return Button.secondary(ComponentId.of(verb, draft.id()), TEXTS.say(language, key));
    }
}
