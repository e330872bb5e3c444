/** The greeting, the settings, the organisers' log and a member's own data, as people meet them on Discord. */
@NullMarked
package app.convive.network.chat;

import org.jspecify.annotations.NullMarked;
