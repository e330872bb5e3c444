/**
 * Who comes: places of a meeting and of its items, answers, choices, waiting lists. A freed place is given to the next in
 * line in the transaction that frees it. Publishes {@link app.convive.registration.PlaceFreed} for a place that nobody is
 * given any more. Listens to {@link app.convive.meeting.AgendaPublished}, {@link app.convive.meeting.PlacesSet} and
 * {@link app.convive.meeting.MeetingCancelled}.
 */
@ApplicationModule(
        displayName = "Registration",
        allowedDependencies = {
            "reminder",
            "meeting",
            "meeting :: chat",
            "meeting :: calendar",
            "network",
            "delivery",
            "schedule",
            "discord",
            "discord :: chat",
            "discord :: text"
        })
@NullMarked
package app.convive.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
