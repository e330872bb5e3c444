/** Meetings as people meet them on Discord: import and preview, the card, the programme of a day, putting right. */
@NamedInterface("chat")
@NullMarked
package app.convive.meeting.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
