package app.convive.question.understanding;

import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.question.understanding.words.Lexicon;
import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import app.convive.question.understanding.words.Tag;
import app.convive.question.understanding.words.Token;
import app.convive.question.understanding.words.Tokens;
import app.convive.question.understanding.words.Vocabulary;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an agenda once for all the questions about it: its words, their ideas, and where it stands in time. */
final class AgendaReader {

    private final Vocabulary vocabulary;

    AgendaReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    AgendaIndex read(Agenda agenda) {
        Lexicon main = language(agenda);
        Map<Long, AgendaItem> byId = new HashMap<>();
        agenda.items().forEach(item -> byId.put(item.id(), item));
        List<IndexedItem> read = new ArrayList<>();
        for (AgendaItem item : agenda.items()) {
            AgendaItem parent = item.parent() == null ? null : byId.get(item.parent());
            read.add(index(item, parent, main));
        }
        return new AgendaIndex(agenda, inTime(estimated(read)));
    }

    /** The language that knows most words of the titles. */
    private Lexicon language(Agenda agenda) {
        List<Token> all = new ArrayList<>();
        agenda.items().stream().limit(60).forEach(item -> all.addAll(Tokens.of(item.title())));
        return vocabulary.lexicons().stream()
                .max(Comparator.comparingLong(lexicon -> all.stream()
                        .filter(token -> lexicon.knows(token.text()))
                        .count()))
                .orElseThrow();
    }

    private IndexedItem index(AgendaItem item, @Nullable AgendaItem parent, Lexicon main) {
        List<Token> tokens = Tokens.of(item.title());
        Set<String> own = ideas(tokens, main);
        Set<String> all = new HashSet<>();
        own.forEach(idea -> all.addAll(vocabulary.concepts().withParents(idea)));
        Set<String> titleWords = new HashSet<>();
        tokens.stream().filter(token -> !token.isMark()).forEach(token -> titleWords.add(token.text()));
        Set<String> roots = new HashSet<>();
        vocabulary.lexicons().forEach(lexicon -> titleWords.forEach(word -> roots.add(lexicon.root(word))));
        Set<String> others = new HashSet<>();
        String place = item.place() == null && parent != null ? parent.place() : item.place();
        for (String text : new String[] {place, item.speaker(), parent == null ? null : parent.title()}) {
            if (text != null) {
                Tokens.of(text).forEach(token -> others.add(token.text()));
            }
        }
        LocalTime start = item.start() == null && parent != null ? parent.start() : item.start();
        LocalTime end = item.end() == null && parent != null && Objects.equals(start, parent.start())
                ? parent.end()
                : item.end();
        return new IndexedItem(item, 0, start, start != null, end, place, tokens, titleWords, roots, others, own, all);
    }

    /** The ideas in the main language; where it does not know a word, in the others. */
    private Set<String> ideas(List<Token> tokens, Lexicon main) {
        Set<String> found = new HashSet<>();
        List<Token> strange = new ArrayList<>();
        for (Span span : main.spans(main.spelled(tokens))) {
            if (span.tags().isEmpty()) {
                strange.addAll(span.tokens());
            } else {
                addIdeas(span, found);
                strange.clear();
            }
            others(strange, main, found);
        }
        return found;
    }

    private void others(List<Token> strange, Lexicon main, Set<String> found) {
        if (strange.isEmpty()) {
            return;
        }
        for (Lexicon lexicon : vocabulary.lexicons()) {
            if (lexicon != main) {
                lexicon.spans(strange).forEach(span -> addIdeas(span, found));
            }
        }
    }

    private static void addIdeas(Span span, Set<String> found) {
        for (Tag tag : span.tags()) {
            if (tag.role() == Role.CONCEPT) {
                found.add(tag.value());
            }
        }
    }

    /** Items without a time stand where the programme has them: between their neighbours of the day. */
    private static List<IndexedItem> estimated(List<IndexedItem> read) {
        List<IndexedItem> all = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            IndexedItem item = read.get(i);
            all.add(item.start() == null ? withStart(item, estimate(read, i)) : item);
        }
        return all;
    }

    private static @Nullable LocalTime estimate(List<IndexedItem> read, int at) {
        IndexedItem item = read.get(at);
        LocalTime usual = usual(item);
        LocalTime earlier = null;
        for (int i = at - 1; i >= 0 && sameDay(read.get(i), item) && earlier == null; i--) {
            earlier = read.get(i).start();
        }
        LocalTime later = null;
        for (int i = at + 1; i < read.size() && sameDay(read.get(i), item) && later == null; i++) {
            later = read.get(i).start();
        }
        boolean fits = usual != null
                && (earlier == null || !usual.isBefore(earlier))
                && (later == null || !usual.isAfter(later));
        if (fits) {
            return usual;
        }
        if (earlier != null) {
            return earlier.isBefore(LocalTime.of(23, 50)) ? earlier.plusMinutes(5) : earlier;
        }
        return later != null && later.isAfter(LocalTime.of(0, 10)) ? later.minusMinutes(5) : later;
    }

    private static @Nullable LocalTime usual(IndexedItem item) {
        if (item.ideas().contains("breakfast")) {
            return LocalTime.of(8, 0);
        }
        if (item.ideas().contains("lunch")) {
            return LocalTime.of(12, 30);
        }
        return item.ideas().contains("dinner") ? LocalTime.of(19, 30) : null;
    }

    private static boolean sameDay(IndexedItem one, IndexedItem other) {
        return one.item().programmeDay().equals(other.item().programmeDay());
    }

    private static IndexedItem withStart(IndexedItem item, @Nullable LocalTime start) {
        return new IndexedItem(
                item.item(),
                item.order(),
                start,
                false,
                item.end(),
                item.place(),
                item.words(),
                item.titleWords(),
                item.titleRoots(),
                item.others(),
                item.own(),
                item.ideas());
    }

    private static List<IndexedItem> inTime(List<IndexedItem> read) {
        List<IndexedItem> sorted = new ArrayList<>(read);
        sorted.sort(Comparator.comparing((IndexedItem item) -> item.item().programmeDay())
                .thenComparingInt(IndexedItem::minute));
        List<IndexedItem> numbered = new ArrayList<>();
        for (IndexedItem item : sorted) {
            numbered.add(new IndexedItem(
                    item.item(),
                    numbered.size(),
                    item.start(),
                    item.timed(),
                    item.end(),
                    item.place(),
                    item.words(),
                    item.titleWords(),
                    item.titleRoots(),
                    item.others(),
                    item.own(),
                    item.ideas()));
        }
        return numbered;
    }
}
