/** From a gateway event to the handler that a room declared, and from its reply back to Discord within its three seconds. */
@NullMarked
package app.convive.discord.dispatch;

import org.jspecify.annotations.NullMarked;
