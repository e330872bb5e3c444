package app.convive.question.understanding.words;

/** How near a misspelt word is to another: swapped, missing, doubled or wrong letters. */
public final class Nearness {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    private Nearness() {}

    /** True if one could be a slip of the pen for the other: one letter, or two in a long word; the first one holds. */
    public static boolean near(String written, String meant) {
        int shorter = Math.min(written.length(), meant.length());
        if (shorter < SHORTEST || written.charAt(0) != meant.charAt(0)) {
            return false;
        }
        int allowed = shorter >= LONG ? 2 : 1;
        return Math.abs(written.length() - meant.length()) <= allowed && distance(written, meant) <= allowed;
    }

    /** Letters to add, drop, change or swap with their neighbour. */
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return above[b.length()];
    }
}
