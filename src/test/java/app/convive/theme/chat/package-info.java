/** Themes as people meet them on Discord. */
@NullMarked
package app.convive.theme.chat;

import org.jspecify.annotations.NullMarked;
