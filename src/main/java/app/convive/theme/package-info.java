/**
 * Themes for open slots: proposals, support, adoption. Publishes {@link app.convive.theme.ThemeAdopted}; fills the slot
 * through the meeting room, which publishes the new version of the programme.
 */
@ApplicationModule(
        displayName = "Themes",
        allowedDependencies = {
            "meeting",
            "meeting :: chat",
            "network",
            "delivery",
            "schedule",
            "discord",
            "discord :: chat",
            "discord :: text"
        })
@NullMarked
package app.convive.theme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
