package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What else is on at the time of an item. */
final class Parallels {

    private static final int MOST = 4;

    private Parallels() {}

    static Optional<String> line(Language language, Agenda agenda, AgendaItem item) {
        List<AgendaItem> all = agenda.items().stream()
                .filter(other -> other.id() != item.id() && isBeside(item, other))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String titles = all.stream()
                .limit(MOST)
                .map(other -> Markup.line(Markup.shortened(other.title(), 80)))
                .collect(Collectors.joining(" · "));
        return Optional.of(TEXTS.say(language, "parallel", "titles", titles, "more", Math.max(0, all.size() - MOST)));
    }

    /** Not the slot that holds it, nor what it holds. */
    private static boolean isBeside(AgendaItem item, AgendaItem other) {
        boolean family = Objects.equals(other.parent(), item.id()) || Objects.equals(item.parent(), other.id());
        boolean sameSlot = item.parent() != null && item.parent().equals(other.parent());
        return !family && (sameSlot ? !apart(item, other) : other.parent() == null && overlaps(item, other));
    }

    /** Workshops of one slot are side by side unless their hours say otherwise. */
    private static boolean apart(AgendaItem item, AgendaItem other) {
        return item.startsAt() != null && other.startsAt() != null && !overlaps(item, other);
    }

    /** Without an end, only what begins at the same moment is surely beside. */
    private static boolean overlaps(AgendaItem one, AgendaItem other) {
        LocalDateTime from = one.startsAt();
        LocalDateTime otherFrom = other.startsAt();
        if (from == null || otherFrom == null) {
            return false;
        }
        return from.equals(otherFrom) || within(from, other) || within(otherFrom, one);
    }

    private static boolean within(LocalDateTime moment, AgendaItem item) {
        LocalDateTime start = item.startsAt();
        @Nullable LocalDateTime end = item.endsAt();
        return start != null && end != null && moment.isAfter(start) && moment.isBefore(end);
    }
}
