package app.convive.meeting.programme.layout;

/**
 * One line of a text without its markup.
 *
 * @param number from 1
 * @param text without bullet, indent and Markdown signs
 * @param indent columns before the text or its bullet
 * @param bullet the sign that leads the line, or nothing
 * @param heading level of a Markdown heading, 0 for none
 * @param gap an empty line stands above it
 * @param notes what the row's other columns say, when it comes from a table
 */
public record Line(int number, String text, int indent, String bullet, int heading, boolean gap, Notes notes) {

    private static final int INSET = 4;

    /** A line of nothing but this text. */
    public static Line plain(String text) {
        return new Line(0, text, 0, "", 0, false, Notes.NONE);
    }

    public Line withText(String other) {
        return new Line(number, other, indent, bullet, heading, gap, notes);
    }

    public Line withNotes(Notes other) {
        return new Line(number, text, indent, bullet, heading, gap, other);
    }

    public boolean bulleted() {
        return !bullet.isEmpty();
    }

    /** The same line, farther in than those around it. */
    public Line inset() {
        return new Line(number, text, indent + INSET, bullet, heading, gap, notes);
    }

    /** The same line without an empty one above it. */
    public Line close() {
        return new Line(number, text, indent, bullet, heading, false, notes);
    }

    /** The same line with an empty one above it. */
    public Line spaced() {
        return new Line(number, text, indent, bullet, heading, true, notes);
    }

    /** Another text that belongs to nothing above it. */
    public Line apart(String other) {
        return new Line(number, other, indent, bullet, heading, true, Notes.NONE);
    }
}
