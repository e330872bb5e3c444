/**
 * From an organiser's programme text to a draft: what is read, what is doubtful, what was left out. Knows neither
 * Discord nor the database. The words it knows lie in one resource folder per language.
 */
@NullMarked
package app.convive.meeting.programme;

import org.jspecify.annotations.NullMarked;
