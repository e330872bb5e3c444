package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Folding;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * «Time Event Location», then «9:00 Opening speech Barn», «10:00 Talks Barn»: a table that lost its columns, whose head says
 * that each line ends with its place.
 */
final class LastColumnPlaces {

    private static final int LONGEST = 4;

    /** Lines that end with the same single word; with the same words, one fewer. */
    private static final int SEVERAL = 3;

    /** «B204», «Sc. 112» */
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,3}-?\\d{2,4}|\\p{Lu}\\p{L}{0,3}\\. \\d{1,4}");

    private final ColumnHeads heads;
    private final Readings readings;
    private final PlaceNames places;

    LastColumnPlaces(Vocabulary vocabulary, Readings readings, PlaceNames places) {
        heads = new ColumnHeads(vocabulary);
        this.readings = readings;
        this.places = places;
    }

    /** The same lines, the place at the end of each told beside it. */
    List<Reading> noted(List<Reading> lines) {
        if (!heads.endWithPlace(lines)) {
            return lines;
        }
        Map<String, Set<String>> titles = new HashMap<>();
        for (Reading line : lines) {
            if (isRow(line)) {
                for (String end : ends(line)) {
                    titles.computeIfAbsent(Folding.of(end), key -> new HashSet<>())
                            .add(line.text());
                }
            }
        }
        return lines.stream()
                .map(line -> isRow(line) ? noted(line, titles) : line)
                .toList();
    }

    private Reading noted(Reading line, Map<String, Set<String>> titles) {
        for (String end : ends(line)) {
            int often = titles.getOrDefault(Folding.of(end), Set.of()).size();
            boolean again = often >= (end.indexOf(' ') < 0 ? SEVERAL : SEVERAL - 1);
            if (again || CODE.matcher(end).matches() || places.isPlace(end)) {
                String text = line.text()
                        .substring(0, line.text().length() - end.length())
                        .strip();
                return readings.of(line.line().withText(text).withNotes(Notes.at(end)));
            }
        }
        return line;
    }

    private static boolean isRow(Reading line) {
        return line.shape() == Shape.TIMED && line.line().notes().place() == null;
    }

    /** The last words that begin with a capital and leave a title before them, the longest first. */
    private static List<String> ends(Reading line) {
        TimeMention time = line.times().getLast();
        Tokens tokens = line.tokens();
        List<String> ends = new ArrayList<>();
        for (int from = Math.max(time.to() + 1, tokens.size() - LONGEST); from < tokens.size(); from++) {
            Token token = tokens.at(from);
            boolean apart = tokens.at(from - 1).isWord()
                    || tokens.at(from - 1).isNumber()
                    || tokens.at(from - 1).isAnyOf(".)!");
            if (apart && token.isWord() && Character.isUpperCase(token.text().charAt(0))) {
                ends.add(line.text().substring(token.start()));
            }
        }
        return ends;
    }
}
