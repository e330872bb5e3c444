/** Themes as people meet them on Discord: proposing, the card of a theme, supporting, the ranking, adopting. */
@NullMarked
package app.convive.theme.chat;

import org.jspecify.annotations.NullMarked;
