package app.convive.meeting.programme;

/** Tells text from a picture, a program or a broken encoding. */
final class Legibility {

    private Legibility() {}

    static boolean isText(String text) {
        int odd = 0;
        int letters = 0;
        int length = Math.min(text.length(), 20_000);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean control = c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
            odd += control || c == '\uFFFD' ? 1 : 0;
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return odd * 20 <= length && letters > 0;
    }
}
