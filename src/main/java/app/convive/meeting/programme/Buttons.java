package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Phrases;
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

    /** The same lines without those of buttons, where one stands again and again. */
    List<Reading> without(List<Reading> lines) {
        long buttons = lines.stream().filter(this::isButton).count();
        return buttons < FEWEST
                ? lines
                : lines.stream().filter(line -> !isButton(line)).toList();
    }

    private boolean isButton(Reading line) {
        return line.mentions().isEmpty()
                && line.line().heading() == 0
                && line.text().length() <= LONGEST
                && layout.is("button", line.tokens(), 0);
    }
}
