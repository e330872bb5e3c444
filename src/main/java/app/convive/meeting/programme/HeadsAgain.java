package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** «Heures | Événement» once more within a table: nothing but a space, below which another day may begin. */
final class HeadsAgain {

    private HeadsAgain() {}

    static List<Reading> spaced(List<Reading> lines) {
        Set<String> heads = new HashSet<>();
        List<Reading> all = new ArrayList<>();
        boolean again = false;
        for (Reading line : lines) {
            boolean head = line.shape() == Shape.TEXT
                    && line.text().indexOf('|') > 0
                    && line.text().chars().noneMatch(Character::isDigit);
            if (head && !heads.add(line.text())) {
                again = true;
                continue;
            }
            all.add(again ? line.on(line.line().spaced()) : line);
            again = false;
        }
        return all;
    }
}
