package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;

/** «Add to my schedule» below each event of a page is what its reader may do, not what happens. */
final class Buttons {

    private static final int FEWEST = 3;
    private static final int LONGEST = 60;

    private final Phrases layout;

    Buttons(Vocabulary vocabulary) {
        layout = vocabulary.topic("layout");
    }

    /** The same lines without those of buttons, where one stands again and again or several stand side by side. */
    List<Reading> without(List<Reading> lines) {
        long buttons = lines.stream().filter(this::isButton).count();
        return lines.stream()
                .filter(line -> !(buttons < FEWEST ? isRow(line) : isButton(line)))
                .toList();
    }

    /** «Share | Print | Add to my calendar»: one beside the other. */
    private boolean isRow(Reading line) {
        String beside = line.line().notes().place();
        return beside != null && isButton(line) && layout.is("button", Tokens.of(beside), 0);
    }

    private boolean isButton(Reading line) {
        return line.mentions().isEmpty()
                && line.line().heading() == 0
                && line.text().length() <= LONGEST
                && layout.is("button", line.tokens(), 0);
    }
}
