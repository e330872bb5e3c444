/** What holds for the sentences of all rooms. */
@NullMarked
package app.convive.texts;

import org.jspecify.annotations.NullMarked;
