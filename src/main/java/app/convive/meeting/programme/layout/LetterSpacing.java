package app.convive.meeting.programme.layout;

/** «S A M E D I   1 8   M A I»: a heading of a printed page whose letters stand apart. */
final class LetterSpacing {

    /** Fewer letters in the first word may well be marks of columns or ticks. */
    private static final int FEWEST = 4;

    private LetterSpacing() {}

    /** The line with its words closed up; the same line where any word is whole. */
    static String closed(String line) {
        String text = line.strip();
        if (!isSpaced(text)) {
            return line;
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i += 2) {
            while (text.charAt(i) == ' ') {
                i++;
            }
            char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
            boolean apart = i > 1 && text.charAt(i - 2) == ' ';
            boolean number = Character.isLetter(last) && Character.isDigit(text.charAt(i))
                    || Character.isDigit(last) && Character.isLetter(text.charAt(i));
            words.append(apart || number ? " " : "").append(text.charAt(i));
        }
        return line.substring(0, line.indexOf(text)) + words;
    }

    private static boolean isSpaced(String text) {
        int letters = 0;
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            boolean space = text.charAt(i) == ' ';
            if (!space && i + 1 < text.length() && text.charAt(i + 1) != ' ') {
                return false;
            }
            first &= !(space && text.charAt(i - 1) == ' ');
            if (first && !space && !Character.isLetter(text.charAt(i))) {
                first = false;
            }
            letters += first && !space ? 1 : 0;
        }
        return letters >= FEWEST;
    }
}
