package app.convive.meeting.programme.place;

import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.stream.Stream;

/** Tells texts that say no more than where one meets, be it from afar. */
public final class Whereabouts {

    private static final String APART = " / | or | ou |, ";

    private final PlaceNames places;
    private final OnlinePlaces online;

    public Whereabouts(Vocabulary vocabulary) {
        places = new PlaceNames(vocabulary);
        online = new OnlinePlaces(vocabulary);
    }

    /** «par visioconférence», «Zoom / Community Room», «salle des fêtes». */
    public boolean isWhole(String text) {
        return places.whole(text) != null
                || Stream.of(text.split(APART, -1))
                        .map(Edges::trimmed)
                        .allMatch(part -> online.isWhole(part) || places.whole(part) != null);
    }
}
