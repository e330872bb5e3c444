package app.convive.question.understanding.time;

import java.time.LocalTime;

/**
 * One clock time in words.
 *
 * @param half true if it could be twelve hours later
 * @param next index after the last span that belongs to it
 */
record Clock(LocalTime time, boolean half, int next) {}
