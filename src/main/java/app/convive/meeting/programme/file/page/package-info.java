/** Web pages as the text that people read, tables with merged cells included. */
@NullMarked
package app.convive.meeting.programme.file.page;

import org.jspecify.annotations.NullMarked;
