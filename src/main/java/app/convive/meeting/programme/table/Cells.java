package app.convive.meeting.programme.table;

import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.DurationMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.mention.MentionScanner;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceFinder;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what single cells say. */
final class Cells {

    private static final Set<String> FOR_ALL = Set.of("meal", "break", "arrival", "plenary");
    private static final String PLENARY = "plenary";

    /** Words, and others behind a dash or in brackets. */
    private static final Pattern THEME = Pattern.compile("^([^()]+?)\\s+(?:[-–—|:@]\\s+|\\()([^()]+?)\\)?$");

    /** Tokens of the «1A» of «Session 1A». */
    private static final int LONGEST_MARK = 2;

    private static final int LONGEST_PREPOSITION = 3;

    /** Minutes: what is written like an hour and is later is one. */
    private static final int LONGEST_LENGTH = 5 * 60;

    private final MentionScanner scanner;
    private final Phrases columns;
    private final Phrases places;
    private final Phrases people;
    private final Phrases kinds;
    private final Phrases layout;
    private final Phrases themes;

    private final PlaceFinder finder;
    private final PlaceNames names;

    Cells(Vocabulary vocabulary, MentionScanner scanner) {
        this.scanner = scanner;
        finder = new PlaceFinder(vocabulary);
        names = new PlaceNames(vocabulary);
        columns = vocabulary.topic("columns");
        places = vocabulary.topic("places");
        people = vocabulary.topic("people");
        kinds = vocabulary.topic("kinds");
        layout = vocabulary.topic("layout");
        themes = vocabulary.topic("themes");
    }

    /** The role that a column's head names. */
    @Nullable
    Role head(String cell) {
        int slash = cell.indexOf(" / ");
        Role whole = whole(cell);
        if (slash < 0 || whole != null) {
            return whole;
        }
        // «What / Quoi» for the readers of two languages.
        Role first = whole(cell.substring(0, slash));
        return first == null ? whole(cell.substring(slash + 3)) : first;
    }

    private @Nullable Role whole(String cell) {
        Tokens tokens = Tokens.of(cell);
        Phrases.Match match = columns.at(tokens, 0);
        if (match == null) {
            return null;
        }
        boolean whole = match.to() >= tokens.size()
                || (tokens.size() - match.to() == 1 && !tokens.at(match.to()).isWord())
                || tokens.at(match.to()).is("(");
        return whole ? Role.valueOf(match.key().toUpperCase(Locale.ROOT)) : null;
    }

    /** The role that the words behind «No.» name in a head that stands over two columns: «Sl. Time». */
    @Nullable
    Role headBehindNumber(String cell) {
        Tokens tokens = Tokens.of(cell);
        Phrases.Match number = columns.at(tokens, 0);
        if (number == null || !number.key().equals("number")) {
            return null;
        }
        int from = number.to();
        while (from < tokens.size() && !tokens.at(from).isWord()) {
            from++;
        }
        return from < tokens.size() ? head(cell.substring(tokens.at(from).start())) : null;
    }

    /** «Track B: Crafts (Garden Room)», «Piste 1 – Salle Bleue»: the room that a column's head names beside its theme. */
    String room(String head) {
        String bare = head.replaceFirst("\\s*\\([^()]*\\)$", "");
        if (!bare.equals(head) && names.whole(bare) != null) {
            // «Track A (Aula)»
            String bracket = head.substring(bare.length()).strip();
            return names.whole(bracket.substring(1, bracket.length() - 1)) == null ? bare : head;
        }
        String behind = behindTheme(head);
        if (!behind.isEmpty()) {
            return behind;
        }
        PlaceFinder.Found found = names.whole(head) == null ? finder.in(head) : null;
        return found == null || found.rest().equals(head) ? head : found.place();
    }

    /** The «Auditorium» of «Main track – Auditorium» or «Talks (Auditorium)»; empty where the words before it may be a place too. */
    String behindTheme(String head) {
        Matcher theme = THEME.matcher(head);
        boolean place = theme.find() && !mayBePlace(theme.group(1)) && mayBePlace(theme.group(2));
        return place ? theme.group(2) : "";
    }

    /** The cell names a place of its own, apart from what happens. */
    boolean placed(String cell) {
        PlaceFinder.Found found = finder.in(cell);
        return found != null && !found.rest().equals(cell);
    }

    /** The place that a cell of places tells of, without what else it says; nothing where it names none. */
    @Nullable
    String placeIn(String cell) {
        String told = firstSentence(cell);
        String meeting = names.labelled(told);
        String place = meeting == null ? names.whole(told) : meeting;
        PlaceFinder.Found within = place == null ? finder.in(told) : null;
        return within == null ? place : within.place();
    }

    /** Up to the bracket or the sentence behind it. */
    static String firstSentence(String cell) {
        int bracket = cell.indexOf(" (");
        int stop = cell.indexOf(". ");
        int end = Math.min(bracket < 0 ? cell.length() : bracket, stop < 0 ? cell.length() : stop);
        return cell.substring(0, end);
    }

    /** «Session 1A», «Atelier 2»: one of several things at once, and no more. */
    boolean slotLabel(String text) {
        Tokens tokens = Tokens.of(text);
        Phrases.Match slot = themes.at(tokens, 0);
        return slot != null && slot.key().equals("slot") && tokens.size() - slot.to() <= LONGEST_MARK;
    }

    /** A meal, a break, an opening: where rooms are columns, it is held for all, in whatever column it stands. */
    boolean forAll(String cell) {
        Phrases.Match kind = kinds.at(Tokens.of(cell), 0);
        return kind != null && FOR_ALL.contains(kind.key());
    }

    /** An opening or a keynote: it is held for all, in the room under which it stands. */
    boolean plenary(String cell) {
        return kinds.is(PLENARY, Tokens.of(cell), 0);
    }

    /** «Fin de la première journée»: without an hour of its own it only closes the day. */
    boolean dayOver(String cell) {
        Phrases.Match match = layout.at(Tokens.of(cell), 0);
        return match != null && match.key().equals("day.over");
    }

    /** An hour or several, with or without its day: «Friday 6:00-8:00 PM». */
    boolean time(String cell) {
        List<Mention> all = onlyMentions(cell);
        return all.stream().anyMatch(TimeMention.class::isInstance)
                && all.stream().allMatch(each -> each instanceof TimeMention || each instanceof DayMention);
    }

    /** The hours within words, as they are written; empty unless the words tell of hours once. */
    String onlyTimeIn(String text) {
        Tokens tokens = Tokens.of(text);
        List<Mention> times = scanner.in(tokens).stream()
                .filter(TimeMention.class::isInstance)
                .toList();
        if (times.size() != 1) {
            return "";
        }
        Mention time = times.getFirst();
        return text.substring(
                tokens.at(time.from()).start(), tokens.at(time.to() - 1).end());
    }

    boolean range(String cell) {
        return only(cell) instanceof TimeMention time && time.range();
    }

    boolean day(String cell) {
        return only(cell) instanceof DayMention;
    }

    /** A day leads the cell. */
    boolean beginsWithDay(String cell) {
        return first(cell) instanceof DayMention day && day.from() <= 1;
    }

    /** An hour leads the cell. */
    boolean beginsWithTime(String cell) {
        return first(cell) instanceof TimeMention time && time.from() == 0;
    }

    /** The hours from when to when, with which the cell begins before other words; empty without any. */
    String leadingRange(String cell) {
        Tokens tokens = Tokens.of(cell);
        return first(cell) instanceof TimeMention time && time.from() == 0 && time.range() && time.to() < tokens.size()
                ? cell.substring(0, tokens.at(time.to() - 1).end())
                : "";
    }

    private @Nullable Mention first(String cell) {
        List<Mention> mentions = scanner.in(Tokens.of(cell));
        return mentions.isEmpty() ? null : mentions.getFirst();
    }

    /** «Modération : …» tells who, not what. */
    boolean speaks(String cell) {
        Tokens tokens = Tokens.of(cell);
        Phrases.Match match = people.at(tokens, 0);
        return match != null
                && match.key().equals("speaker")
                && tokens.at(match.to()).is(":");
    }

    boolean duration(String cell) {
        return only(cell) instanceof DurationMention;
    }

    /** How long something takes that begins at another cell's hour: «45 min», or «90 min» for «1h30»; nothing for the rest. */
    @Nullable
    String length(String cell) {
        if (only(cell) instanceof TimeMention time && !time.range()) {
            Clock clock = time.start();
            boolean hours = clock != null && clock.style() == Clock.Style.UNIT && clock.minutes() <= LONGEST_LENGTH;
            return clock != null && hours ? clock.minutes() + " min" : null;
        }
        return duration(cell) ? cell : null;
    }

    /** «sur inscription», "free": no place, in whatever column. */
    boolean aside(String cell) {
        return places.isWhole("aside", cell);
    }

    boolean place(String cell) {
        Tokens tokens = Tokens.of(cell);
        if (tokens.size() > 8) {
            return false;
        }
        for (Phrases.Match match : places.in(tokens, 0, tokens.size())) {
            if (match.key().equals("noun")) {
                return true;
            }
        }
        return false;
    }

    /** Also a noun that names places only now and then: «vestiaires», «tent 2». */
    boolean mayBePlace(String cell) {
        Tokens tokens = Tokens.of(cell);
        return places.in(tokens, 0, tokens.size()).stream()
                .anyMatch(match -> match.key().startsWith("noun"));
    }

    /** A room, and not the name of a column of rooms: «Room 12», «Library», but not «Rooms». */
    boolean roomName(String cell) {
        return mayBePlace(cell) && (head(cell) == null || cell.chars().anyMatch(Character::isDigit));
    }

    /** The one thing about time that fills the cell. */
    private @Nullable Mention only(String cell) {
        List<Mention> mentions = onlyMentions(cell);
        return mentions.size() == 1 ? mentions.getFirst() : null;
    }

    /** A cell of days or hours without such a word. */
    String understood(String cell) {
        Tokens tokens = Tokens.of(cell);
        List<Mention> mentions = scanner.in(tokens);
        return foreignWord(tokens, mentions)
                ? cell.substring(tokens.at(mentions.getFirst().from()).start())
                : cell;
    }

    /** «Freitag, 12.03.2027», «ab 20:00»: a weekday or «from» in a language that is not read. */
    private static boolean foreignWord(Tokens tokens, List<Mention> mentions) {
        if (mentions.size() != 1 || !tokens.at(0).isWord()) {
            return false;
        }
        Mention mention = mentions.getFirst();
        int behind = tokens.at(1).isWord() || tokens.at(1).isNumber() ? 1 : 2;
        boolean next = mention.from() == behind && mention.to() >= tokens.size();
        boolean dated = mention instanceof DayMention day
                && day.single()
                && day.first().year() != null
                && day.first().weekday() == null;
        boolean clock = mention instanceof TimeMention time
                && !time.weak()
                && behind == 1
                && tokens.at(0).length() <= LONGEST_PREPOSITION;
        return next && (dated || clock);
    }

    /** What the cell says about time, if it says nothing else. */
    private List<Mention> onlyMentions(String cell) {
        if (cell.isEmpty() || cell.length() > 60) {
            return List.of();
        }
        Tokens tokens = Tokens.of(cell);
        List<Mention> mentions = scanner.in(tokens);
        for (int i = foreignWord(tokens, mentions) ? 1 : 0; i < tokens.size(); i++) {
            int at = i;
            boolean inside = mentions.stream().anyMatch(mention -> at >= mention.from() && at < mention.to());
            if (!inside && (tokens.at(i).isWord() || tokens.at(i).isNumber())) {
                return List.of();
            }
        }
        return mentions;
    }
}
