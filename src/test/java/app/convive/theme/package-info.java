/** Themes: proposed, supported, adopted. */
@NullMarked
package app.convive.theme;

import org.jspecify.annotations.NullMarked;
