package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Capitals;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines that tell which room a name or a code stands for: «A = salle Bohr ; B = salle Curie», «Rooms: L Library». */
final class RoomLegend {

    /**
     * What a room goes by.
     *
     * @param code a few capitals, which stand for nothing else
     */
    record Named(String name, String room, boolean code) {}

    private static final int FEWEST = 2;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_CODE = 4;

    private static final Pattern NAMED = Pattern.compile("(?:→|⇒|=>|->|=|:)\\s*|\\s[–—@-]\\s+");

    /** A sign between two rooms, seen from the name of the next one. */
    private static final Pattern IN_ONE_LINE =
            Pattern.compile("(?:[;,|·]|\\s/)\\s+(?=[^;,|·=/]{1,40}=|\\p{Lu}{1,3}\\d{0,2}\\s?:\\s)");

    /** The «Rooms:» before «A = Pump Room». */
    private static final Pattern LABEL = Pattern.compile("^[^:=]{1,30}:\\s+(?=[^:=]{1,40}=)");

    private static final Pattern LIST = Pattern.compile("(?<label>[^:=]{1,30}?)\\s?:\\s+(?<rooms>[^:].*)");
    private static final Pattern LIST_SIGN = Pattern.compile("[;,|·]\\s+|\\s/\\s+");
    private static final Pattern CODED = Pattern.compile("(?<code>\\p{Lu}[\\p{Lu}\\d]{0,3})\\s+(?<room>\\p{L}.{1,59})");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern BRACKET = Pattern.compile("([^:=()]{1,40}?)\\s*\\(([^()]{1,60})\\)");

    private final PlaceNames names;
    private final Phrases places;
    private final Phrases people;

    RoomLegend(Vocabulary vocabulary, PlaceNames names) {
        this.names = names;
        places = vocabulary.topic("places");
        people = vocabulary.topic("people");
    }

    /** @return those of each stretch of neighbours of which most name rooms that are known */
    List<List<Named>> of(List<Line> lines) {
        List<List<Named>> blocks = new ArrayList<>();
        List<Named> block = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (Line line : lines) {
            if (line.number() > last + 1) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            List<Named> told = told(line.text());
            block.addAll(told);
            last = told.isEmpty() ? last : line.number();
        }
        blocks.add(block);
        return blocks.stream().filter(this::isKnown).toList();
    }

    private boolean isKnown(List<Named> block) {
        long known = block.stream().filter(named -> names.isPlace(named.room())).count();
        return known >= FEWEST && known * 2 > block.size();
    }

    private List<Named> told(String text) {
        List<Named> listed = listed(text);
        if (!listed.isEmpty()) {
            return listed;
        }
        List<Named> told = new ArrayList<>();
        for (String part : IN_ONE_LINE.split(LABEL.matcher(text).replaceFirst(""))) {
            told.addAll(named(part));
        }
        return told;
    }

    /** «Rooms: GH Great Hall, L Library, foyer = left of the door»: behind a colon each code stands before its room. */
    private List<Named> listed(String text) {
        Matcher list = LIST.matcher(text);
        if (!list.matches()) {
            return List.of();
        }
        List<Named> told = new ArrayList<>();
        for (String part : LIST_SIGN.split(list.group("rooms"))) {
            Matcher coded = CODED.matcher(part);
            List<Named> next = coded.matches()
                    ? List.of(new Named(coded.group("code"), room(coded.group("room")), true))
                    : part.indexOf('=') > 0 ? named(part) : List.of();
            if (next.isEmpty()) {
                return List.of();
            }
            told.addAll(next);
        }
        return told;
    }

    /** A name and its room, if the text tells no more. */
    private List<Named> named(String text) {
        Matcher bracket = BRACKET.matcher(text);
        if (bracket.matches() && text.indexOf('=') < 0 && names.whole(bracket.group(2)) != null) {
            return List.of(new Named(bracket.group(1), bracket.group(2), isCode(bracket.group(1))));
        }
        Matcher sign = NAMED.matcher(text);
        if (!sign.find() || sign.start() == 0 || sign.start() > LONGEST_NAME) {
            return List.of();
        }
        String name = unbracketed(
                Edges.trimmed(REMARK.matcher(text.substring(0, sign.start())).replaceAll("")));
        String room = room(text.substring(sign.end()));
        Tokens tokens = Tokens.of(name);
        boolean field = places.is("label", tokens, 0) || people.is("speaker", tokens, 0);
        boolean naming = !name.isEmpty() && !room.isEmpty() && !field && (isCode(name) || !names.isPlace(name));
        return naming ? List.of(new Named(name, room, isCode(name))) : List.of();
    }

    /** «Pitch 2 (road side). No dogs.» is no more than «Pitch 2». */
    private static String room(String text) {
        String first = PlaceNames.sentences(text).getFirst();
        return Edges.trimmed(Edges.withoutRemark(Edges.trimmed(first)));
    }

    private static String unbracketed(String name) {
        boolean bracket = name.length() > 2 && "([".indexOf(name.charAt(0)) >= 0;
        return bracket && ")]".indexOf(name.charAt(name.length() - 1)) >= 0
                ? name.substring(1, name.length() - 1).strip()
                : name;
    }

    static boolean isCode(String name) {
        return name.length() <= LONGEST_CODE && Capitals.only(name);
    }
}
