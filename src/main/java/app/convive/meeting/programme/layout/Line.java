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
 */
public record Line(int number, String text, int indent, String bullet, int heading, boolean gap) {

    public Line withText(String other) {
        return new Line(number, other, indent, bullet, heading, gap);
    }

    public boolean bulleted() {
        return !bullet.isEmpty();
    }
}
