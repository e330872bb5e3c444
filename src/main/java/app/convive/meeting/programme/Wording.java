package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DurationMention;
import app.convive.meeting.programme.place.PlaceFinder;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.place.VisitedPlace;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Shortened;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sorts the words of an item: its title, its details, where it is, who speaks, how long it lasts. */
final class Wording {

    private static final int LONG_TITLE = 110;

    /** «3 min max» is the time of each who speaks. */
    private static final int SHORTEST = 10;

    private final Readings readings;
    private final PlaceFinder places;
    private final PlaceNames names;
    private final SpeakerFinder speakers;
    private final QuotedTitles quoted;
    private final VisitedPlace visited;

    private final NamedLengths lengths;

    /** Several titles end with how long it lasts. */
    private final boolean lengthsLast;

    Wording(Vocabulary vocabulary, Readings readings, List<DayBlock> blocks) {
        this.readings = readings;
        places = new PlaceFinder(vocabulary);
        names = new PlaceNames(vocabulary);
        for (DayBlock block : blocks) {
            if (block.place != null) {
                places.learn(block.place);
            }
            block.entries.stream()
                    .map(entry -> entry.place)
                    .filter(Objects::nonNull)
                    .forEach(places::learn);
        }
        places.learnHabits(blocks.stream()
                .flatMap(block -> block.entries.stream())
                .map(entry -> entry.title)
                .toList());
        lengthsLast = blocks.stream()
                        .flatMap(block -> block.entries.stream())
                        .filter(entry -> LENGTH_LAST.matcher(entry.title).matches())
                        .count()
                >= FEWEST_LENGTHS;
        speakers = new SpeakerFinder(vocabulary);
        quoted = new QuotedTitles(speakers);
        visited = new VisitedPlace(vocabulary);
        lengths = new NamedLengths(vocabulary);
    }

    /** «Beekeeping for all 25 minutes»: a copied table has no sign before the length. */
    private static final Pattern LENGTH_LAST =
            Pattern.compile(".*(?:\\p{L}{3}|\\)) \\d{1,3} ?(?:min|mins|minutes|mn)\\.?", Pattern.CASE_INSENSITIVE);

    private static final int FEWEST_LENGTHS = 3;

    /** What is left of «(durée 45 min)». */
    private static final Pattern EMPTY_BRACKET =
            Pattern.compile("[(\\[]\\s*(?:dur[ée]+e?|duration|environ|approx\\.?|about|~)?\\s*:?\\s*[)\\]]");

    /** What is left of «Hamlet, 1 h 35, from 8 years». */
    private static final Pattern SECOND_COMMA = Pattern.compile(",\\s+(?=,)");

    private static final Pattern WIDE = Pattern.compile("\\s{2,}");

    void sort(Entry entry) {
        quoted.raise(entry);
        duration(entry);
        firstSentence(entry);
        if (entry.place == null) {
            PlaceFinder.Found found = places.in(entry.title);
            if (found != null) {
                entry.place = found.place();
                entry.placeWithin =
                        found.rest().equals(entry.title) && found.place().indexOf(' ') < 0;
                entry.title = found.rest().isEmpty() ? entry.title : found.rest();
            } else {
                String below = placeOf(entry.detailTexts());
                entry.place = below == null ? visited.in(entry.title) : below;
            }
        }
        if (entry.speaker == null) {
            entry.speaker = speakers.in(entry.title, entry.detailTexts());
        }
        entry.children.forEach(this::sort);
    }

    private @Nullable String placeOf(List<String> details) {
        for (String detail : details) {
            String behind = detail.substring(detail.lastIndexOf(" / ") + 1);
            String last = behind.length() < detail.length() ? names.whole(Edges.trimmed(behind)) : null;
            if (last != null && names.strong(last)) {
                // «Ann Bell, chair / Main Hall»
                return last;
            }
            // «We share what we found. Location: Room 4.»
            String told = PlaceNames.sentences(detail).stream()
                    .map(this::placeOfSentence)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (told != null) {
                return told;
            }
            String whole = names.whole(detail.split("\\|", 2)[0].strip());
            String first = whole == null ? placeAhead(detail) : whole;
            if (first != null) {
                return first;
            }
        }
        return details.stream()
                .map(this::placeInLastBracket)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** «Salle du bas. Prenez un coussin.» */
    private @Nullable String placeAhead(String detail) {
        List<String> sentences = PlaceNames.sentences(detail);
        String first = Edges.trimmed(sentences.getFirst());
        return sentences.size() > 1 && names.strong(first) ? names.whole(first) : null;
    }

    private @Nullable String placeOfSentence(String sentence) {
        String told = names.told(sentence);
        return told == null ? names.sentence(sentence) : told;
    }

    /** «Ann Lee, botanist (Room 4)» below a title; «Minutes: Jo (garden group)» tells whose they are. */
    private @Nullable String placeInLastBracket(String detail) {
        int open = detail.lastIndexOf('(');
        boolean closes = open > 0 && detail.endsWith(")") && detail.indexOf(':') < 0;
        String bracket = closes ? detail.substring(open + 1, detail.length() - 1) : "";
        return names.noun(bracket) ? names.whole(bracket) : null;
    }

    /** «(15 min)», «, 1h30», «durée : 45 min» behind the title tell the end. */
    private void duration(Entry entry) {
        if (entry.start == null || entry.end != null || entry.title.chars().noneMatch(Character::isDigit)) {
            return;
        }
        Tokens tokens = Tokens.of(entry.title);
        List<DurationMention> told = new ArrayList<>();
        readings.within(entry.title).forEach(mention -> {
            if (mention instanceof DurationMention duration) {
                told.add(duration);
            }
        });
        if (told.size() != 1) {
            return;
        }
        DurationMention duration = told.getFirst();
        String before = tokens.at(duration.from() - 1).text();
        boolean apart = before.isEmpty() || "(-–,[:|".contains(before) || readings.lasts(tokens, duration.from() - 1);
        boolean ends = duration.to() >= tokens.size()
                || !tokens.at(duration.to()).isWord()
                || (readings.most(tokens, duration.to())
                        && !tokens.at(duration.to() + 1).isWord());
        boolean ofEach = duration.minutes() < SHORTEST && readings.most(tokens, duration.to());
        if (lengths.tells(entry, tokens, duration)) {
            entry.duration = duration.minutes();
            return;
        }
        boolean usual = lengthsLast && LENGTH_LAST.matcher(entry.title).matches();
        if (!(apart || usual) || !ends || ofEach) {
            return;
        }
        entry.duration = duration.minutes();
        String text = entry.title;
        String rest = text.substring(0, tokens.at(afterTitle(tokens, duration)).start()) + " "
                + text.substring(tokens.at(readings.most(tokens, duration.to()) ? duration.to() : duration.to() - 1)
                        .end());
        boolean beside = before.equals(",") && tokens.at(duration.to()).is(")");
        String cleaned = beside ? text : Edges.trimmed(withoutGaps(rest));
        entry.title = cleaned.isEmpty() ? entry.title : cleaned;
    }

    private static String withoutGaps(String text) {
        String filled = EMPTY_BRACKET.matcher(text).replaceAll(" ");
        return WIDE.matcher(SECOND_COMMA.matcher(filled).replaceAll("")).replaceAll(" ");
    }

    /** Where «durée : 1h» begins, its words included. */
    private int afterTitle(Tokens tokens, DurationMention duration) {
        int sign = tokens.at(duration.from() - 1).is(":") ? duration.from() - 1 : duration.from();
        return sign > 1 && readings.lasts(tokens, sign - 1) ? sign - 1 : duration.from();
    }

    /** A title that runs on for sentences is cut after the first. */
    private static void firstSentence(Entry entry) {
        String title = entry.title;
        if (title.length() <= LONG_TITLE) {
            return;
        }
        int end = 20;
        while (end < title.length() - 2) {
            boolean stop = ".!?".indexOf(title.charAt(end)) >= 0;
            if (stop
                    && title.charAt(end + 1) == ' '
                    && Character.isUpperCase(title.charAt(end + 2))
                    && title.charAt(end - 2) != ' '
                    && !Shortened.at(title, end)
                    && !isQuoted(title, end)) {
                entry.details.addFirst(entry.line.withText(title.substring(end + 2)));
                entry.title = title.substring(0, title.charAt(end) == '.' ? end : end + 1);
                return;
            }
            end++;
        }
    }

    private static boolean isQuoted(String title, int at) {
        return title.lastIndexOf('«', at) > title.lastIndexOf('»', at)
                || title.lastIndexOf('“', at) > title.lastIndexOf('”', at);
    }
}
