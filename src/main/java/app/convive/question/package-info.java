/**
 * A member's words about the agenda: an answer with its source, an honest "not in the programme", or silence. What is not
 * answered is not stored. Publishes nothing.
 */
@ApplicationModule(
        displayName = "Questions",
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
package app.convive.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
