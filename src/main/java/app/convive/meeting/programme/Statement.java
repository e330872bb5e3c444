package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a line says happens at an hour.
 *
 * @param duration minutes, where the line tells a length instead of an end («12h30 : 1h30 de pause»)
 * @param joined another statement of the same line leads to it («suivi du dîner à 20h»)
 */
record Statement(@Nullable TimeMention time, String text, int duration, boolean joined) {}
