/** Registration as people meet it on Discord: the card's buttons, their own sheet, the organisers' list, messages. */
@NullMarked
package app.convive.registration.chat;

import org.jspecify.annotations.NullMarked;
