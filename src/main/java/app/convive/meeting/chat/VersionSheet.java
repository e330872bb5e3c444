package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.Meeting;
import app.convive.meeting.PublishedVersion;
import app.convive.meeting.VersionService;
import app.convive.meeting.revision.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The versions of a meeting, the last one first: when, by whom, and what changed. */
final class VersionSheet {

    /** Opens the sheet in a message of its own: {@code versions:<meeting>}. */
    static final String OPEN = "versions";

    /** Turns it to a page: {@code versions-page:<meeting>:<page>}. */
    static final String PAGE = "versions-page";

    /** Asks whether to take a version back: {@code version-back:<meeting>:<version>}. */
    static final String TAKE_BACK = "version-back";

    /** Takes it back: {@code version-back-yes:<meeting>:<version>}. */
    static final String TAKE_BACK_NOW = "version-back-yes";

    private static final int PER_PAGE = 5;
    private static final int LONGEST_NOTE = 240;
    private static final int LONGEST_DIFFERENCE = 1300;

    private VersionSheet() {}

    static Button opens(Language language, Meeting meeting) {
        return Button.secondary(ComponentId.of(OPEN, meeting.id()), TEXTS.say(language, "versions.open"));
    }

    static Button takesBack(Language language, Meeting meeting, int version) {
        return Button.secondary(
                ComponentId.of(TAKE_BACK, meeting.id(), version),
                TEXTS.say(language, "versions.back", "version", version));
    }

    static MessageCreateData of(
            Language language, Meeting meeting, List<PublishedVersion> versions, int page, String note) {
        int pages = Math.max(1, (versions.size() + PER_PAGE - 1) / PER_PAGE);
        int shown = Math.clamp(page, 0, pages - 1);
        String head = TEXTS.say(
                language,
                "versions.head",
                "title",
                Markup.line(Markup.shortened(meeting.title(), 150)),
                "count",
                versions.size());
        String list = versions.reversed().stream()
                .skip((long) shown * PER_PAGE)
                .limit(PER_PAGE)
                .map(version -> "\n" + line(language, meeting, versions, version))
                .collect(Collectors.joining());
        List<Button> buttons = new ArrayList<>();
        if (pages > 1) {
            buttons.add(DraftIds.button(language, "page.before", PAGE, meeting.id(), shown - 1)
                    .withDisabled(shown == 0));
            buttons.add(DraftIds.button(language, "page.after", PAGE, meeting.id(), shown + 1)
                    .withDisabled(shown + 1 >= pages));
        }
        if (versions.size() > 1 && !meeting.cancelled()) {
            buttons.add(takesBack(language, meeting, meeting.version()));
        }
        MessageCreateBuilder message = new MessageCreateBuilder()
                .setContent((note.isEmpty() ? "" : note + "\n") + head + list)
                .setAllowedMentions(Set.of());
        return (buttons.isEmpty() ? message : message.setComponents(ActionRow.of(buttons))).build();
    }

    private static String line(
            Language language, Meeting meeting, List<PublishedVersion> versions, PublishedVersion version) {
        return TEXTS.say(
                        language,
                        "versions.line",
                        "version",
                        version.number(),
                        "moment",
                        Moments.dayAndTime(language, version.publishedAt(), meeting.zone()),
                        "by",
                        "<@" + version.by() + ">")
                + "\n" + what(language, versions, version);
    }

    /** The organiser's words; without them, what differs from the version before. */
    private static String what(Language language, List<PublishedVersion> versions, PublishedVersion version) {
        if (version.restores() != null) {
            return TEXTS.say(language, "versions.restores", "version", version.restores());
        }
        if (version.note() != null) {
            return "> " + Markup.line(Markup.shortened(version.note(), LONGEST_NOTE));
        }
        if (version.number() == 1) {
            return TEXTS.say(
                    language, "versions.first", "count", version.items().size());
        }
        Difference difference = VersionService.difference(versions, version.number());
        List<String> lines = DifferenceLines.in(language).of(difference, Set.of());
        String first = lines.isEmpty() ? TEXTS.say(language, "versions.same") : lines.getFirst();
        String shortened =
                first.length() > LONGEST_NOTE ? DifferenceLines.in(language).counts(difference) : first;
        return lines.size() < 2
                ? shortened
                : shortened + "\n" + TEXTS.say(language, "versions.more", "count", lines.size() - 1);
    }

    /** Shows what would be as it was before. */
    static MessageCreateData question(
            Language language, Meeting meeting, List<PublishedVersion> versions, int version) {
        PublishedVersion now = versions.get(version - 1);
        PublishedVersion before = versions.get(version - 2);
        Difference back = Difference.between(
                now.heading(),
                before.heading(),
                now.items(),
                before.items(),
                before.items().stream().map(item -> item.id()).collect(Collectors.toSet()),
                Set.of());
        List<String> lines = DifferenceLines.in(language).of(back, Set.of());
        String shown = TextPages.of(lines).getFirst();
        return new MessageCreateBuilder()
                .setContent(TEXTS.say(language, "versions.ask", "version", version, "before", before.number())
                        + "\n"
                        + (shown.length() > LONGEST_DIFFERENCE
                                ? DifferenceLines.in(language).counts(back)
                                : shown))
                .setAllowedMentions(Set.of())
                .setComponents(ActionRow.of(
                        Button.danger(
                                ComponentId.of(TAKE_BACK_NOW, meeting.id(), version),
                                TEXTS.say(language, "versions.yes")),
                        DraftIds.button(language, "versions.no", PAGE, meeting.id(), 0)))
                .build();
    }
}
