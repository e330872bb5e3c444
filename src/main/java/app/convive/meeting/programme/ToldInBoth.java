package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** «9:00 Welcome», «10:00 Break», and below «9 h Accueil», «10 h Pause»: one programme for the readers of two languages. */
final class ToldInBoth {

    /** Items that are told twice: fewer may be held at the same hours by chance. */
    private static final int FEWEST = 3;

    private final WrittenLanguage language;
    private final Set<Entry> again = Collections.newSetFromMap(new IdentityHashMap<>());

    ToldInBoth(Vocabulary vocabulary, List<ToldTwice.Dated> items) {
        language = new WrittenLanguage(vocabulary);
        Map<ReadDay, List<Entry>> days = new LinkedHashMap<>();
        items.forEach(item -> days.computeIfAbsent(item.day().withLabel(""), day -> new ArrayList<>())
                .add(item.entry()));
        List<Entry> first = new ArrayList<>();
        List<Entry> second = new ArrayList<>();
        for (List<Entry> day : days.values()) {
            first.addAll(day.subList(0, day.size() / 2));
            second.addAll(day.subList(day.size() / 2, day.size()));
        }
        if (first.size() >= FEWEST && sameHours(first, second) && inOther(first, second)) {
            again.addAll(second);
        }
    }

    /** It was told before, in the language that comes first. */
    boolean again(Entry entry) {
        return again.contains(entry);
    }

    private static boolean sameHours(List<Entry> one, List<Entry> other) {
        return minutes(one).equals(minutes(other));
    }

    private static List<Integer> minutes(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.start == null ? -1 : entry.start.minutes())
                .toList();
    }

    private boolean inOther(List<Entry> one, List<Entry> other) {
        @Nullable String before = languageOf(one);
        @Nullable String after = languageOf(other);
        return before != null && after != null && !Objects.equals(before, after);
    }

    private @Nullable String languageOf(List<Entry> entries) {
        return language.surely(entries.stream().map(entry -> entry.title).collect(Collectors.joining("\n")));
    }
}
