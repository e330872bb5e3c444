/**
 * Programmes that come as files: what kind of file it is, its letters, and its items. Calendars, tables, mails and pages
 * each have a room; what is no programme is refused with a reason.
 */
@NullMarked
package app.convive.meeting.programme.file;

import org.jspecify.annotations.NullMarked;
