/** Mails: their text, pages and attached programmes. */
@NullMarked
package app.convive.meeting.programme.file.mail;

import org.jspecify.annotations.NullMarked;
