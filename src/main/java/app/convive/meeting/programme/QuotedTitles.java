package app.convive.meeting.programme;

import java.util.List;
import java.util.regex.Pattern;

/** «10h15 Pr Anne Delmas», below it «« Le genou du coureur »»: who speaks stands at the hour, what about in quotes below. */
final class QuotedTitles {

    private static final Pattern QUOTED = Pattern.compile("[«“\"][^«»“”\"]{3,}[»”\"][.!?]?");

    /** «Anne Delmas (géologue)» */
    private static final Pattern NAMED = Pattern.compile(
            "\\p{Lu}[\\p{L}’'-]+(?: (?:de |du |van |von )?\\p{Lu}[\\p{L}’'-]+){1,3} \\([^()]{3,100}\\)");

    private final SpeakerFinder speakers;

    QuotedTitles(SpeakerFinder speakers) {
        this.speakers = speakers;
    }

    void raise(Entry entry) {
        List<String> below = entry.detailTexts();
        if (entry.speaker == null
                && !below.isEmpty()
                && QUOTED.matcher(below.getFirst()).matches()
                && (speakers.isPerson(entry.title) || NAMED.matcher(entry.title).matches())) {
            entry.speaker = entry.title;
            entry.title = below.getFirst();
            entry.details.removeFirst();
        }
    }
}
