/** Where things take place, as texts tell it. */
@NullMarked
package app.convive.meeting.programme.place;

import org.jspecify.annotations.NullMarked;
