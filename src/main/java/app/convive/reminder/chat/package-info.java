/** Reminders as people meet them on Discord: the letters, the organisers' plan, members' own reminders. */
@NamedInterface("chat")
@NullMarked
package app.convive.reminder.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
