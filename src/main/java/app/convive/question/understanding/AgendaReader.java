package app.convive.question.understanding;

import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.question.understanding.words.Lexicon;
import app.convive.question.understanding.words.Role;
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

    private static final int TITLES_FOR_LANGUAGE = 60;

    private final Vocabulary vocabulary;

    AgendaReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    AgendaIndex read(Agenda agenda) {
        Lexicon main = language(agenda);
        Map<Long, AgendaItem> byId = new HashMap<>();
        Map<Long, Title> titles = new HashMap<>();
        agenda.items().forEach(item -> {
            byId.put(item.id(), item);
            titles.put(item.id(), TitleReader.read(vocabulary, main, item.title()));
        });
        List<IndexedItem> read = new ArrayList<>();
        for (AgendaItem item : agenda.items()) {
            AgendaItem parent = item.parent() == null ? null : byId.get(item.parent());
            read.add(index(item, parent, titles));
        }
        return new AgendaIndex(agenda, inTime(Estimate.missingStarts(read)), main);
    }

    /** The language that knows most words of the titles. */
    private Lexicon language(Agenda agenda) {
        List<Token> all = new ArrayList<>();
        agenda.items().stream().limit(TITLES_FOR_LANGUAGE).forEach(item -> all.addAll(Tokens.of(item.title())));
        return vocabulary.lexicons().stream()
                .max(Comparator.comparingLong(lexicon -> all.stream()
                        .filter(token -> lexicon.knows(token.text()))
                        .count()))
                .orElseThrow();
    }

    private IndexedItem index(AgendaItem item, @Nullable AgendaItem parent, Map<Long, Title> titles) {
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
        Title slot = parent == null ? null : titles.get(parent.id());
        List<Token> placeWords = place == null ? List.of() : Tokens.of(place);
        return new IndexedItem(
                item,
                0,
                start,
                start != null,
                end,
                place,
                Objects.requireNonNull(titles.get(item.id())),
                slot,
                placeWords,
                placeIdeas(placeWords),
                others);
    }

    private Set<String> placeIdeas(List<Token> place) {
        Set<String> ideas = new HashSet<>();
        for (Lexicon lexicon : vocabulary.lexicons()) {
            lexicon.spans(lexicon.spelled(place)).stream()
                    .flatMap(span -> span.tags().stream())
                    .filter(tag -> tag.role() == Role.CONCEPT && isPlace(tag.value()))
                    .forEach(tag -> ideas.add(tag.value()));
        }
        return ideas;
    }

    /** «Bar» is also what one drinks there. */
    private boolean isPlace(String idea) {
        return !vocabulary.concepts().isDetail(idea)
                && vocabulary.concepts().kinds(idea).isEmpty();
    }

    private static List<IndexedItem> inTime(List<IndexedItem> read) {
        List<IndexedItem> sorted = new ArrayList<>(read);
        sorted.sort(Comparator.comparing(IndexedItem::at));
        List<IndexedItem> numbered = new ArrayList<>();
        sorted.forEach(item -> numbered.add(item.inOrder(numbered.size())));
        return numbered;
    }
}
