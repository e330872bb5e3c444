package app.convive.meeting.programme.layout;

import java.util.List;

/** The settings between two lines of dashes that head the pages of some site generators; only the title is of use. */
final class FrontMatter {

    private static final int LONGEST = 40;

    private FrontMatter() {}

    /** Puts the title into the lines and tells where the text goes on: 0 when there are no such settings. */
    static int into(List<String> raw, List<Line> lines) {
        if (raw.isEmpty() || !raw.getFirst().strip().equals("---")) {
            return 0;
        }
        String title = "";
        int number = 0;
        for (int i = 1; i < Math.min(raw.size(), LONGEST); i++) {
            String line = raw.get(i).strip();
            if (line.equals("---")) {
                if (!title.isEmpty()) {
                    lines.add(new Line(number, title, 0, "", 1, true, Notes.NONE));
                }
                return i + 1;
            }
            if (line.startsWith("title:")) {
                title = line.substring("title:".length())
                        .replace("\"", "")
                        .replace("'", "’")
                        .strip();
                number = i + 1;
            }
        }
        return 0;
    }
}
