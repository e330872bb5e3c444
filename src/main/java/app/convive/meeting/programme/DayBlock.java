package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands under one heading that names a day, or several days that run alike. */
final class DayBlock {

    List<ReadDay> days;
    final @Nullable Reading heading;
    final List<Entry> entries = new ArrayList<>();

    /** The heading names a stretch of days; the items may belong to any of them. */
    boolean range;

    /** What stands here happens on each day of the text. */
    boolean daily;

    /** For items under no heading: the day that the text named before them. */
    @Nullable
    HeardDay context;

    /** Words of the heading behind its day. */
    @Nullable
    Reading rest;

    /** The heading, when words stand before its day: it may name the meeting. */
    @Nullable
    Reading title;

    /** The words behind the day follow a colon: they tell what happens, they are no heading. */
    boolean tells;

    /** Where all of it takes place, unless an item says otherwise. */
    @Nullable
    String place;

    /** A line of its own names that place: the next such line begins another one. */
    boolean headed;

    /** A heading that tells more than its place begins it: «Track A (Main Hall)». */
    boolean tracked;

    /** The slot above such a heading ends then, and all that is held within it. */
    @Nullable
    Clock until;

    /** «Nuit de vendredi à samedi»: one night, its small hours belong to the second day. */
    boolean night;

    /** The part of the day under which the coming lines stand. */
    @Nullable
    String part;

    /** A sentence named the day, about those who come the evening before: the list below it is not its. */
    boolean aside;

    DayBlock(List<ReadDay> days, @Nullable Reading heading) {
        this.days = days;
        this.heading = heading;
    }
}
