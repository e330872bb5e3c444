package app.convive.discord.text;

import java.util.List;
import java.util.Optional;

/**
 * Fits lines into the characters that a message has left. Once a line does not fit, none after it is shown, so that a list
 * has no gaps; the hidden ones are counted.
 */
public final class LineBudget {

    private int left;
    private int hidden;

    /** @param characters for all lines and headings, line breaks included */
    public LineBudget(int characters) {
        left = characters;
    }

    /** The lines that still fit, one below the other; empty when none does. */
    public String lines(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (hidden > 0 || line.length() + 1 > left) {
                hidden++;
            } else {
                text.append(text.isEmpty() ? "" : "\n").append(line);
                left -= line.length() + 1;
            }
        }
        return text.toString();
    }

    /** The lines under a heading; nothing when not even the first one fits. */
    public Optional<String> section(String heading, List<String> lines) {
        int before = left;
        left -= heading.length() + 1;
        String shown = lines(lines);
        if (shown.isEmpty()) {
            left = before;
            return Optional.empty();
        }
        return Optional.of(heading + "\n" + shown);
    }

    /** How many lines were not shown. */
    public int hidden() {
        return hidden;
    }
}
