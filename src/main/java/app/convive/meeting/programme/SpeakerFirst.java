package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Edges;
import java.util.List;
import java.util.regex.Pattern;

/**
 * «14h15 – Nora Brandt (Université du Littoral)», and below it «Ce que racontent les haies»: where several items name who speaks beside
 * the hour, the line below is the title.
 */
final class SpeakerFirst {

    private static final int FEWEST = 2;
    private static final int LONGEST = 160;

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|du|la|le|van|von|den|der|el|ben|d’|\\p{Lu}[\\p{L}.'’-]*)){1,4}";

    /** One or several names, the last with what it belongs to in brackets. */
    private static final Pattern PEOPLE =
            Pattern.compile(NAME + "(?:,? (?:et |and |& )?" + NAME + "){0,3} \\([^()\\d]{3,120}\\)\\.?");

    /** «Dr Ana ROY, head of …», «Ana ROY, Luc BRUN (…)»: a name with its title, or the family name in capitals. */
    private static final Pattern BEGINS_WITH_NAME = Pattern.compile(
            "(?:(?:Dr|Pr|Prof|Mme|Mlle|M|Me|Mr|Mrs|Ms)\\.? \\p{Lu}[\\p{L}'’-]+|(?:\\p{Lu}[\\p{Ll}'’-]+ ){1,2}\\p{Lu}[\\p{Lu}'’-]+)(?![\\p{L}]).*");

    private SpeakerFirst() {}

    static void swap(List<DayBlock> blocks) {
        List<Entry> led = blocks.stream()
                .flatMap(block -> block.entries.stream())
                .filter(SpeakerFirst::isLed)
                .toList();
        if (led.size() < FEWEST) {
            return;
        }
        for (Entry entry : led) {
            entry.speaker = entry.speaker == null ? Edges.trimmed(entry.title) : entry.speaker;
            entry.title = entry.details.removeFirst().text();
        }
    }

    private static boolean isLed(Entry entry) {
        boolean person = PEOPLE.matcher(entry.title).matches() || announcesTitle(entry);
        return entry.start != null
                && person
                && !entry.details.isEmpty()
                && entry.details.getFirst().number() != entry.line.number()
                && entry.details.getFirst().text().length() <= LONGEST
                && !entry.details.getFirst().text().endsWith(")");
    }

    /** A colon ends what begins with a name. */
    private static boolean announcesTitle(Entry entry) {
        boolean colon = entry.title.endsWith(":") || entry.line.text().endsWith(":");
        return colon && BEGINS_WITH_NAME.matcher(entry.title).matches();
    }
}
