/**
 * The rehearsal: a strict stand-in Discord in the bot's own process, on loopback only, and the page on which one plays in
 * it. It refuses what Discord refuses, with Discord's error bodies, so that it is the test bed too. It covers what Convive
 * uses and no more. Publishes nothing; nothing depends on it. Walks the clock of {@code schedule}.
 */
@ApplicationModule(
        displayName = "Rehearsal",
        allowedDependencies = {"schedule", "discord"})
@NullMarked
package app.convive.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
