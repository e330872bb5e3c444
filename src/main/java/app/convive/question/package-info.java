/**
 * A member's words about the agenda: an answer with its source, an honest "not in the programme", or silence. Asks the
 * organisers what the programme does not tell.
 */
@ApplicationModule(
        displayName = "Questions",
        allowedDependencies = {"meeting", "network", "delivery", "schedule", "discord"})
@NullMarked
package app.convive.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
