package app.convive.meeting.programme;

import java.util.EnumSet;
import java.util.Set;

/** How hours and what happens then may stand to each other in a whole text. */
enum Way {
    /** Each line as the passes of {@link CommonForm} and the habits of the text tell. */
    AS_COUNTED,
    /** What happens stands on the line right above its hour. */
    TITLE_ABOVE,
    /** What happens stands on the line right below its hour, beside which its place may stand. */
    TITLE_BELOW,
    /** Line ends are lost: an item begins at each hour. */
    HOUR_LEADS,
    /** Line ends are lost: an item ends at each hour. */
    HOUR_ENDS,
    /** Empty lines part the items: each begins with what happens, its hour somewhere below. */
    CARDS;

    /** All but the one that the text's habits tell. */
    static final Set<Way> OTHERS = EnumSet.complementOf(EnumSet.of(AS_COUNTED));
}
