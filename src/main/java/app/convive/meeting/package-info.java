/**
 * Meetings and what is published about them: agenda, versions, open slots; programme text to draft to agenda; the card.
 * Publishes {@link app.convive.meeting.AgendaPublished}, {@link app.convive.meeting.MeetingCancelled} and
 * {@link app.convive.meeting.PlacesSet}; {@link app.convive.meeting.CardTouched} is a hint for the card, sent by whoever
 * changed what stands on it.
 */
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {"network", "delivery", "schedule", "discord", "discord :: chat", "discord :: text"})
@NullMarked
package app.convive.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
