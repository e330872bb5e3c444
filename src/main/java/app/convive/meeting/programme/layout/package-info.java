/** How a text is laid out: its lines, bullets, indents, headings and tables. */
@NullMarked
package app.convive.meeting.programme.layout;

import org.jspecify.annotations.NullMarked;
