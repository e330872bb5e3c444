package app.convive.question.understanding;

import app.convive.discord.text.Folding;
import app.convive.meeting.AgendaItem;
import app.convive.question.understanding.words.Nearness;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a question asks that the programme does not answer, so that it is known again when somebody else asks it: what is
 * wanted, the days and hours, the items that are meant, and where there are none the ideas and roots of the words.
 *
 * @param text four parts with {@code ;} between them, at most 400 characters; stored
 */
public record Matter(String text) {

    private static final int LONGEST = 400;
    private static final int PARTS = 4;

    /** "Is there a car park?", "Can one park?" and "What about the car park?" want the same. */
    private static final Set<Field> GENERAL = Set.of(Field.EXISTS, Field.TITLE, Field.LIST, Field.DETAIL);

    public static Matter of(Understanding understanding, String words) {
        Reading reading = understanding.reading();
        List<AgendaItem> items = items(understanding);
        String about = items.isEmpty() || reading.field() == Field.DETAIL ? subject(reading, words) : "";
        String ids = items.stream().map(item -> String.valueOf(item.id())).collect(Collectors.joining(","));
        String text = String.join(";", field(reading), time(reading), ids, about);
        return new Matter(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
    }

    private static List<AgendaItem> items(Understanding understanding) {
        return understanding instanceof Understanding.NotInProgramme missing ? missing.items() : List.of();
    }

    private static String field(Reading reading) {
        boolean asked = reading.parts().stream().anyMatch(part -> part.taken() == Reading.Taken.FIELD);
        boolean general = GENERAL.contains(reading.field()) || (reading.field() == Field.START && !asked);
        return general ? "GENERAL" : reading.field().name();
    }

    private static String time(Reading reading) {
        String days = reading.window().days().stream().map(String::valueOf).collect(Collectors.joining(","));
        String parts = reading.window().parts().stream().map(Enum::name).collect(Collectors.joining(","));
        var clock = reading.window().clock();
        return String.join(" ", days, parts, clock == null ? "" : clock.from() + "-" + clock.to());
    }

    /** A question of which nothing was understood is known by its very words. */
    private static String subject(Reading reading, String words) {
        Set<String> subject = new TreeSet<>(reading.subject());
        boolean nothing = subject.isEmpty() && reading.window().isOpen();
        return nothing
                ? Arrays.stream(Folding.fold(words).split(" "))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "))
                : subject.stream().map(word -> word.replace(';', ' ')).collect(Collectors.joining(" "));
    }

    /** The same question, also with a slip of the pen in a word that the vocabulary does not know. */
    public boolean isLike(Matter other) {
        String[] mine = text.split(";", PARTS);
        String[] theirs = other.text.split(";", PARTS);
        boolean samePlaceInProgramme =
                mine[0].equals(theirs[0]) && mine[1].equals(theirs[1]) && mine[2].equals(theirs[2]);
        return samePlaceInProgramme && sameWords(mine[3].split(" "), theirs[3].split(" "));
    }

    private static boolean sameWords(String[] mine, String[] theirs) {
        if (mine.length != theirs.length) {
            return false;
        }
        for (int i = 0; i < mine.length; i++) {
            if (!mine[i].equals(theirs[i]) && !Nearness.near(mine[i], theirs[i])) {
                return false;
            }
        }
        return true;
    }

    /** Ids of the items whose detail is asked for. */
    public List<Long> items() {
        String ids = text.split(";", PARTS)[2];
        return ids.isEmpty()
                ? List.of()
                : Arrays.stream(ids.split(",")).map(Long::valueOf).toList();
    }
}
