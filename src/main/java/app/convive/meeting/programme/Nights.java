package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;

/** «1h fermeture du bar» under an evening's heading happens on the next day of the calendar. */
final class Nights {

    private static final int EVENING = 17 * 60;
    private static final int DAWN = 6 * 60;

    private Nights() {}

    static void pastMidnight(DayBlock block) {
        int latest = block.night ? EVENING : -1;
        int pastMidnight = -1;
        for (Entry entry : block.entries) {
            Clock start = entry.start;
            if (start == null) {
                continue;
            }
            int minutes = start.minutes() % (24 * 60);
            boolean turns = pastMidnight < 0 && latest >= EVENING && minutes < DAWN;
            if (turns || (pastMidnight >= 0 && minutes >= pastMidnight)) {
                pastMidnight = minutes;
                entry.nextDay = true;
                entry.doubts.add(Doubt.AFTER_MIDNIGHT);
            } else {
                latest = minutes;
            }
        }
    }
}
