package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;

/** «Add to my schedule» below each event of a page is what its reader may do, not what happens. */
final class Buttons {

    private static final int FEWEST = 3;
    private static final int LONGEST = 60;
    private static final int LONGEST_LINK = 40;
    private static final Pattern BETWEEN = Pattern.compile(" [|·•»>] ");

    private final Phrases layout;
    private final Phrases pages;

    Buttons(Vocabulary vocabulary) {
        layout = vocabulary.topic("layout");
        pages = vocabulary.topic("pages");
    }

    /** The same lines without those of buttons, where one stands again and again or several stand side by side. */
    List<Reading> without(List<Reading> lines) {
        long buttons = lines.stream().filter(this::isButton).count();
        return lines.stream()
                .filter(line ->
                        !(buttons < FEWEST ? isRow(line) : isButton(line)) && !isFurniture(line) && !isTurn(line))
                .toList();
    }

    /** «Share | Print | Add to my calendar»: one beside the other. */
    private boolean isRow(Reading line) {
        String beside = line.line().notes().place();
        return beside != null && isButton(line) && layout.is("button", Tokens.of(beside), 0);
    }

    /** «Home | Schedule | Sponsors | Contact», «Retour à la liste | Version imprimable»: what any page has. */
    private boolean isFurniture(Reading line) {
        if (!line.mentions().isEmpty()) {
            return false;
        }
        String beside = line.line().notes().place();
        List<String> parts = List.of(BETWEEN.split(beside == null ? line.text() : line.text() + " | " + beside));
        long known = parts.stream()
                .filter(part -> part.length() <= LONGEST_LINK && isAny(Tokens.of(part)))
                .count();
        return parts.size() > 1 && known > 1 && known * 2 > parts.size();
    }

    /** «← Club night on 2 March at 8 pm», at the foot: what to turn to. */
    private static boolean isTurn(Reading line) {
        return !line.text().isEmpty() && "←⟵⬅‹".indexOf(line.text().charAt(0)) >= 0;
    }

    private boolean isAny(Tokens part) {
        return pages.is("furniture", part, 0) || layout.is("button", part, 0);
    }

    private boolean isButton(Reading line) {
        return line.mentions().isEmpty()
                && line.line().heading() == 0
                && line.text().length() <= LONGEST
                && layout.is("button", line.tokens(), 0);
    }
}
