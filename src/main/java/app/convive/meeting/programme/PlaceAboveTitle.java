package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;

/** «7 pm», below it «Ground floor hall, Palm Court», and only then «Opening ceremony»: cards that tell where before what. */
final class PlaceAboveTitle {

    private static final int FEWEST = 3;

    private final PlaceNames names;

    PlaceAboveTitle(Vocabulary vocabulary) {
        names = new PlaceNames(vocabulary);
    }

    /** Nothing is changed unless nearly all of a text's cards are written so. */
    void swap(List<DayBlock> blocks) {
        List<Entry> cards = blocks.stream()
                .flatMap(block -> block.entries.stream())
                .filter(entry -> entry.titleBelow)
                .toList();
        List<Entry> turned = cards.stream()
                .filter(entry -> entry.place == null && !entry.details.isEmpty())
                .filter(entry -> !entry.details.getFirst().bulleted())
                .toList();
        long placed = turned.stream().filter(entry -> isPlace(entry.title)).count();
        boolean titled = turned.stream()
                .noneMatch(entry -> isPlace(entry.details.getFirst().text()));
        if (turned.size() >= FEWEST && titled && placed * 10 >= cards.size() * 7L) {
            turned.forEach(PlaceAboveTitle::swap);
        }
    }

    private boolean isPlace(String text) {
        return names.whole(text) != null || names.noun(text);
    }

    private static void swap(Entry entry) {
        Line title = entry.details.removeFirst();
        entry.place = entry.title;
        entry.title = Edges.trimmed(title.text());
    }
}
