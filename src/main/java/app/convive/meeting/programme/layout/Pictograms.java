package app.convive.meeting.programme.layout;

/** Small pictures that lead a line in place of a label: a pin the place, a clock the hour, a calendar the day. */
public final class Pictograms {

    private static final String PIN = "📍";

    /** The twelve full hours and the halves between them are neighbours. */
    private static final int FIRST_CLOCK = 0x1F550;

    private static final int LAST_CLOCK = 0x1F567;

    private Pictograms() {}

    public static boolean pin(Line line) {
        return line.bullet().contains(PIN);
    }

    /** A clock or a leaf of a calendar. */
    public static boolean when(Line line) {
        return line.bullet()
                .codePoints()
                .anyMatch(sign -> sign >= FIRST_CLOCK && sign <= LAST_CLOCK || "⏰⏱⏲⌚📅📆🗓".indexOf(sign) >= 0);
    }

    /** A place without the bracket that ends it. */
    public static String withoutRemark(String place) {
        int open = place.lastIndexOf(" (");
        return open > 0 && place.endsWith(")") ? place.substring(0, open) : place;
    }
}
