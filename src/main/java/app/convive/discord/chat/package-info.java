/** How a room speaks with members: commands, buttons, menus, modals and what is answered to them. */
@NamedInterface("chat")
@NullMarked
package app.convive.discord.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
