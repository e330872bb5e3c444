/**
 * Meetings and what is published about them: agenda, versions, open slots; programme text to draft to agenda; the card.
 */
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {"network", "delivery", "schedule", "discord"})
@NullMarked
package app.convive.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
