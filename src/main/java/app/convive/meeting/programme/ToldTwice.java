package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * «Lunch 12:00 – 12:50» above a paragraph about the lunch, far from the «Picnic lunch» of the list: the same item, told
 * again by a part of its name.
 */
final class ToldTwice {

    /** Lines between both: parallel items stand side by side. */
    private static final int APART = 4;

    /** An item, the day on which it takes place, and what it stands under. */
    record Dated(Entry entry, ReadDay day, DayBlock block) {

        /** When it begins and ends; nothing where no beginning is told. */
        @Nullable
        String hours() {
            Clock end = end();
            return entry.start == null ? null : entry.start.minutes() + "-" + (end == null ? "" : end.minutes());
        }

        @Nullable
        Clock end() {
            return entry.end == null ? entry.second : entry.end;
        }

        /** «Thursday 14, 11:00 – The lecture», where that day is listed elsewhere. */
        boolean namesDay() {
            Reading heading = block.heading;
            return heading != null && heading.line().number() == entry.line.number();
        }
    }

    /** Those that take place at the same hours, with the words of their titles. */
    private final Map<String, Map<Dated, List<String>>> all = new HashMap<>();

    /** The words of the longest of these titles: beside it none is told again in more words. */
    private final Map<String, Integer> most = new HashMap<>();

    ToldTwice(List<Dated> items) {
        for (Dated item : items) {
            String hours = item.hours();
            if (hours != null) {
                List<String> words = words(item.entry().title);
                all.computeIfAbsent(hours, key -> new LinkedHashMap<>()).put(item, words);
                most.merge(hours, words.size(), Math::max);
            }
        }
    }

    boolean again(Dated one) {
        String hours = one.hours();
        Map<Dated, List<String>> same = hours == null ? Map.of() : all.getOrDefault(hours, Map.of());
        List<String> own = same.getOrDefault(one, List.of());
        return (one.end() != null ? !own.isEmpty() : own.size() > 1 && one.namesDay())
                && own.size() < most.getOrDefault(hours, 0)
                && one.entry().children.isEmpty()
                && same.entrySet().stream()
                        .anyMatch(other -> own.size() < other.getValue().size()
                                && isApart(one, other.getKey())
                                && isSameDay(one.day(), other.getKey().day())
                                && other.getValue().containsAll(own));
    }

    private static boolean isApart(Dated one, Dated other) {
        return Math.abs(one.entry().line.number() - other.entry().line.number()) >= APART;
    }

    private static boolean isSameDay(ReadDay one, ReadDay other) {
        boolean sameDate =
                one.dated() && one.dayOfMonth() != null && one.dayOfMonth().equals(other.dayOfMonth());
        return one.sameDayAs(other) || (sameDate && one.month() == other.month());
    }

    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        Tokens tokens = Tokens.of(title);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.isWord() && token.length() > 2) {
                words.add(token.folded());
            }
        }
        return words;
    }
}
