/**
 * The line to Discord: the JDA connection, the registry and dispatch of commands, languages, the look of messages. The
 * only package that connects.
 */
@ApplicationModule(
        displayName = "Discord",
        allowedDependencies = {})
@NullMarked
package app.convive.discord;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
