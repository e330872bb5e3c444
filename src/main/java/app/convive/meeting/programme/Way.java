package app.convive.meeting.programme;

/** How hours and what happens then may stand to each other in a whole text, where its lines do not tell by their habits. */
enum Way {
    /** What happens stands on the line right above its hour. */
    TITLE_ABOVE,
    /** What happens stands on the line right below its hour, beside which its place may stand. */
    TITLE_BELOW,
    /** Line ends are lost: an item begins at each hour. */
    HOUR_LEADS,
    /** Line ends are lost: an item ends at each hour. */
    HOUR_ENDS,
    /** Empty lines part the items: each begins with what happens, its hour somewhere below. */
    CARDS
}
