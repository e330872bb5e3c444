package app.convive.meeting.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of a calendar file, none longer than 75 octets: what is longer goes on after a line break and a space. */
final class FoldedLines {

    /** RFC 5545, 3.1: 75 octets without the line break. */
    private static final int MOST_OCTETS = 75;

    private static final String BREAK = "\r\n ";

    private FoldedLines() {}

    /** The same text folded, between characters and never within one. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int octets = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            String letter = Character.toString(character);
            int width = letter.getBytes(StandardCharsets.UTF_8).length;
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else if (octets + width > MOST_OCTETS) {
                folded.append(BREAK);
                // The space counts.
                octets = 1 + width;
            } else {
                octets += width;
            }
            folded.append(letter);
            at += letter.length();
        }
        return folded.toString();
    }
}
