package app.convive.meeting.chat;

import java.util.ArrayList;
import java.util.List;

/** Lines in pages of a length that a message takes beside its head and foot. */
final class TextPages {

    private static final int LONGEST = 2200;

    private TextPages() {}

    /** At least one page, which may be empty. */
    static List<String> of(List<String> lines) {
        List<String> pages = new ArrayList<>();
        StringBuilder page = new StringBuilder();
        for (String line : lines) {
            if (!page.isEmpty() && page.length() + line.length() + 1 > LONGEST) {
                pages.add(page.toString());
                page = new StringBuilder();
            }
            page.append(page.isEmpty() ? "" : "\n").append(line);
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            pages.add(page.toString());
        }
        return pages;
    }
}
