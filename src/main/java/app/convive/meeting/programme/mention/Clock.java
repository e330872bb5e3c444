package app.convive.meeting.programme.mention;

import java.time.LocalTime;

/**
 * An hour as written.
 *
 * @param minutes since midnight as written, 0 to 1440; with {@code half} still open, of a twelve-hour clock
 * @param half whether morning or afternoon is known
 * @param style how it is written, which tells how far to trust that it is an hour at all
 */
public record Clock(int minutes, Half half, Style style) {

    /** Morning, afternoon, or not said. */
    public enum Half {
        KNOWN,
        OPEN
    }

    /** How an hour can be written. */
    public enum Style {
        /** 9h, 9 heures 30 */
        UNIT,
        /** 9:30 */
        COLON,
        /** 9.30 */
        DOT,
        /** 9 am */
        HALF_DAY,
        /** noon */
        WORD,
        /** 0930 */
        MILITARY,
        /** the 9 of «9-10 am» */
        BARE
    }

    static final int DAY = 24 * 60;

    private static final int FIVE = 5;

    /** Minutes from midnight to noon, by which a clock of twelve hours may be wrong. */
    public static final int HALF_DAY = 12 * 60;

    static Clock known(int hour, int minute, Style style) {
        return new Clock(hour * 60 + minute, Half.KNOWN, style);
    }

    /** An hour without am or pm: open when a twelve-hour clock could show it. */
    static Clock written(int hour, int minute, boolean leadingZero, Style style) {
        boolean open = hour >= 1 && hour <= 12 && !leadingZero;
        return new Clock(hour * 60 + minute, open ? Half.OPEN : Half.KNOWN, style);
    }

    /** Takes it for an hour of the morning or of the afternoon. */
    public Clock as(boolean afternoon) {
        int twelve = minutes % HALF_DAY;
        return new Clock(afternoon ? twelve + HALF_DAY : twelve, Half.KNOWN, Style.HALF_DAY);
    }

    /** Takes it as a 24-hour clock would show it. */
    public Clock literally() {
        return new Clock(minutes, Half.KNOWN, style);
    }

    /** So many minutes later. */
    public Clock plus(int more) {
        return new Clock((minutes + more) % DAY, half, style);
    }

    /** Its minutes are told by the five, as those of what people plan are. */
    public boolean onFive() {
        return minutes % FIVE == 0;
    }

    /** Both look the same on a dial of twelve hours. */
    public boolean looksLike(Clock other) {
        return minutes % HALF_DAY == other.minutes % HALF_DAY;
    }

    public boolean open() {
        return half == Half.OPEN;
    }

    public boolean weak() {
        return style == Style.DOT || style == Style.MILITARY || style == Style.BARE;
    }

    public LocalTime time() {
        return LocalTime.ofSecondOfDay((minutes % DAY) * 60L);
    }
}
