/** Handing one message to Discord, and what came of it. No row, no transaction, no repetition. */
@NullMarked
package app.convive.delivery.post;

import org.jspecify.annotations.NullMarked;
