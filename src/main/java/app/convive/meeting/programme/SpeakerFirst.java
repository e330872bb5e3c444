package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
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

    /** «Ana ROY, Luc BRUN (…)»: the family name in capitals. */
    private static final Pattern BEGINS_WITH_NAME =
            Pattern.compile("(?:\\p{Lu}[\\p{Ll}'’-]+ ){1,2}\\p{Lu}[\\p{Lu}'’-]+(?!\\p{L}).*");

    private final Phrases people;

    SpeakerFirst(Vocabulary vocabulary) {
        people = vocabulary.topic("people");
    }

    void swap(List<DayBlock> blocks) {
        List<Entry> named = blocks.stream()
                .flatMap(block -> block.entries.stream())
                .filter(entry -> entry.start != null && isPerson(entry))
                .toList();
        List<Entry> led = named.stream().filter(SpeakerFirst::titleBelow).toList();
        if (led.size() < FEWEST || led.size() * 2 < named.size()) {
            return;
        }
        for (Entry entry : led) {
            entry.speaker = entry.speaker == null ? Edges.trimmed(entry.title) : entry.speaker;
            entry.title = entry.details.removeFirst().text();
        }
    }

    private boolean isPerson(Entry entry) {
        return PEOPLE.matcher(entry.title).matches() || announcesTitle(entry);
    }

    private static boolean titleBelow(Entry entry) {
        return !entry.details.isEmpty()
                && entry.details.getFirst().number() != entry.line.number()
                && entry.details.getFirst().text().length() <= LONGEST
                && !entry.details.getFirst().text().endsWith(")");
    }

    /** A colon ends what begins with a name. */
    private boolean announcesTitle(Entry entry) {
        boolean colon = entry.title.endsWith(":") || entry.line.text().endsWith(":");
        return colon
                && (isTitled(entry.title)
                        || BEGINS_WITH_NAME.matcher(entry.title).matches());
    }

    /** «Dr Roy, head of …» */
    private boolean isTitled(String text) {
        Tokens tokens = Tokens.of(text);
        Phrases.Match title = people.at(tokens, 0);
        String name = title == null ? "" : tokens.at(title.to()).text();
        return title != null
                && title.key().equals("doctor")
                && !name.isEmpty()
                && Character.isUpperCase(name.charAt(0));
    }
}
