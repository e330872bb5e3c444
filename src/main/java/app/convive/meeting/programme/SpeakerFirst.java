package app.convive.meeting.programme;

import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    private static final Pattern PEOPLE = Pattern.compile(
            NAME + "(?:,? (?:et |and |& )?" + NAME + "){0,3} \\((?:[^()\\d]{3,120}|[\\p{L}\\d]{1,4})\\)\\.?"
                    // «Ana Roy, 2e année»
                    + "|" + NAME + ", \\d(?:re|e|ère|ème|st|nd|rd|th) (?:année|year)(?: \\p{L}{2,12})?");

    /** «Ana ROY, Luc BRUN (…)»: the family name in capitals. */
    private static final Pattern BEGINS_WITH_NAME =
            Pattern.compile("(?:\\p{Lu}[\\p{Ll}'’-]+ ){1,2}\\p{Lu}[\\p{Lu}'’-]+(?!\\p{L}).*");

    /** No more than a name, of two to four words. */
    private static final Pattern BARE = Pattern.compile(NAME);

    private static final int LONGEST_NAME = 40;

    /** «Ana Roy & Jo W. Bell, Valley College»: one or several names, and where they come from. */
    private static final Pattern FROM =
            Pattern.compile("(" + NAME + "(?:,? (?:et |and |& )?" + NAME + "){0,3}), \\p{Lu}[^()\\d:]{3,80}");

    /** Names without any sign are told from titles by their number. */
    private static final int FEWEST_BARE = 3;

    /** A title of sentence case has a word of so many small letters. */
    private static final Pattern SMALL_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{4,}");

    private final Phrases people;
    private final Kinds kinds;
    private final PlaceNames places;

    SpeakerFirst(Vocabulary vocabulary) {
        people = vocabulary.topic("people");
        kinds = new Kinds(vocabulary);
        places = new PlaceNames(vocabulary);
    }

    void swap(List<DayBlock> blocks) {
        List<Entry> timed = blocks.stream()
                .flatMap(block -> block.entries.stream())
                .filter(entry -> entry.start != null)
                .toList();
        List<Entry> from = timed.stream().filter(this::isFrom).toList();
        if (from.size() >= FEWEST_BARE) {
            from.forEach(SpeakerFirst::from);
            return;
        }
        List<Entry> named = timed.stream().filter(this::isPerson).toList();
        List<Entry> led = named.stream().filter(SpeakerFirst::titleBelow).toList();
        if (led.size() >= FEWEST && led.size() * 2 >= named.size()) {
            led.forEach(SpeakerFirst::swap);
        } else {
            bare(timed).forEach(SpeakerFirst::swap);
        }
    }

    /** Where the speaker comes from was taken for the place, above the title or with the speaker for it. */
    private boolean isFrom(Entry entry) {
        if (entry.placeBelow) {
            return false;
        }
        Matcher alone = FROM.matcher(entry.place == null ? "" : entry.place);
        if (alone.matches()) {
            return isName(alone.group(1));
        }
        Matcher whole = FROM.matcher(told(entry));
        return titleBelow(entry) && whole.matches() && isName(whole.group(1));
    }

    private static String told(Entry entry) {
        return entry.place == null ? entry.title : entry.title + ", " + entry.place;
    }

    private boolean isName(String text) {
        return !kinds.tells(text) && places.whole(text) == null;
    }

    private static void from(Entry entry) {
        String place = entry.place;
        boolean alone = place != null && FROM.matcher(place).matches();
        String speaker = alone ? place : told(entry);
        entry.speaker = entry.speaker == null ? speaker : entry.speaker;
        entry.title = alone ? entry.title : entry.details.removeFirst().text();
        entry.place = null;
    }

    private static void swap(Entry entry) {
        entry.speaker = entry.speaker == null ? Edges.trimmed(entry.title) : entry.speaker;
        entry.title = entry.details.removeFirst().text();
    }

    /** «9h20 Ana Roy», and below it «Des bétons de coquilles»: among titles in small letters these are names. */
    private List<Entry> bare(List<Entry> timed) {
        List<Entry> named = timed.stream().filter(this::isBareName).toList();
        List<Entry> led = named.stream().filter(SpeakerFirst::titleBelow).toList();
        Set<String> different = led.stream().map(entry -> entry.title).collect(Collectors.toSet());
        long small = timed.stream()
                .filter(entry -> !named.contains(entry)
                        && SMALL_WORD.matcher(entry.title).find())
                .count();
        boolean habit = led.size() >= FEWEST_BARE
                && led.size() == named.size()
                && different.size() == led.size()
                && small * 2 >= timed.size() - named.size();
        boolean titles = led.stream()
                .map(entry -> entry.details.getFirst().text())
                .allMatch(text ->
                        SMALL_WORD.matcher(text).find() && !BARE.matcher(text).matches());
        return habit && titles ? led : List.of();
    }

    private boolean isBareName(Entry entry) {
        return entry.title.length() <= LONGEST_NAME && BARE.matcher(entry.title).matches() && !kinds.tells(entry.title);
    }

    private boolean isPerson(Entry entry) {
        // «Campus Tours (Brendan Hall)»
        boolean happens = kinds.tells(entry.title.split(" \\(", 2)[0]);
        return PEOPLE.matcher(entry.title).matches() && !happens || announcesTitle(entry);
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
