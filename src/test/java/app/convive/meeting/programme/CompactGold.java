package app.convive.meeting.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A programme and its gold in one file: language, day of writing and zone on the first line, then the text; below the
 * mark one line for an item, {@code 09:00-10:30 Title @ Place | kind}, under a line with its day. {@code --:--} is no
 * hour, {@code > } leads a workshop of the slot above, {@code open} behind the kind tells a theme still to be decided.
 */
final class CompactGold {

    private static final String MARK = "=== gold\n";

    private CompactGold() {}

    static Gold read(Path file) throws IOException {
        String all = Files.readString(file);
        int mark = all.indexOf(MARK);
        int head = all.indexOf('\n');
        String[] told = all.substring(0, head).split(" ");
        ProgrammeText text =
                new ProgrammeText(all.substring(head + 1, mark), LocalDate.parse(told[1]), ZoneId.of(told[2]));
        List<Gold.Item> items = new ArrayList<>();
        String day = "";
        for (String line : all.substring(mark + MARK.length()).lines().toList()) {
            if (line.indexOf(' ') < 0) {
                day = line;
            } else {
                items.add(item(day, line.startsWith("> ") ? line.substring(2) : line));
            }
        }
        return new Gold(file.getFileName().toString(), text, items);
    }

    private static Gold.Item item(String day, String line) {
        int hours = line.indexOf(' ');
        int bar = line.lastIndexOf(" | ");
        int at = line.lastIndexOf(" @ ");
        String[] told = line.substring(0, hours).split("-(?!-)");
        boolean timeless = line.startsWith("--");
        String kind = line.substring(bar + 3);
        return new Gold.Item(
                day,
                timeless ? null : told[0],
                timeless || told.length < 2 ? null : told[1],
                line.substring(hours + 1, at > 0 ? at : bar),
                at > 0 ? line.substring(at + 3, bar) : null,
                kind.split(" ")[0],
                kind.endsWith(" open"));
    }
}
