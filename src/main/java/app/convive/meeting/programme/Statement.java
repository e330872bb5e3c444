package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.TimeMention;

/**
 * One thing that a line says happens at an hour.
 *
 * @param joined another statement of the same line leads to it («suivi du dîner à 20h»)
 */
record Statement(TimeMention time, String text, boolean joined) {}
