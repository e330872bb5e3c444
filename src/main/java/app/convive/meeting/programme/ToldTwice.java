package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «Lunch 12:00 – 12:50» above a paragraph about the lunch, far from the «Picnic lunch» of the list: the same item, told
 * again by a part of its name.
 */
final class ToldTwice {

    /** An item and the day on which it takes place. */
    record Dated(Entry entry, ReadDay day) {}

    /** Lines between both: parallel items stand side by side. */
    private static final int APART = 4;

    private final List<Dated> all;

    ToldTwice(List<Dated> all) {
        this.all = all;
    }

    boolean again(Dated one) {
        return one.entry().children.isEmpty() && all.stream().anyMatch(other -> isSame(one, other));
    }

    private static boolean isSame(Dated one, Dated other) {
        Entry entry = one.entry();
        int between = Math.abs(entry.line.number() - other.entry().line.number());
        List<String> own = words(entry.title);
        List<String> others = words(other.entry().title);
        return between >= APART
                && isSameDay(one.day(), other.day())
                && isAt(entry.start, other.entry().start)
                && isAt(end(entry), end(other.entry()))
                && !own.isEmpty()
                && own.size() < others.size()
                && others.containsAll(own);
    }

    private static boolean isSameDay(ReadDay one, ReadDay other) {
        boolean sameDate =
                one.dated() && one.dayOfMonth() != null && one.dayOfMonth().equals(other.dayOfMonth());
        return one.sameDayAs(other) || (sameDate && one.month() == other.month());
    }

    private static @Nullable Clock end(Entry entry) {
        return entry.end == null ? entry.second : entry.end;
    }

    private static boolean isAt(@Nullable Clock one, @Nullable Clock other) {
        return one != null && other != null && one.minutes() == other.minutes();
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
