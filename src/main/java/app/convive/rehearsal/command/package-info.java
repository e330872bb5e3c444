/** Application commands as the bot registers them. */
@NullMarked
package app.convive.rehearsal.command;

import org.jspecify.annotations.NullMarked;
