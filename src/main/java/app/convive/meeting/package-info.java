/**
 * Meetings and what is published about them: agenda, versions, open slots; programme text to draft to agenda; the card.
 * Publishes {@link app.convive.meeting.AgendaPublished}, {@link app.convive.meeting.MeetingCancelled} and
 * {@link app.convive.meeting.PlacesSet}; {@link app.convive.meeting.CardTouched} makes the hint for the card, which
 * whoever changed what stands on it publishes.
 */
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {"network", "delivery", "schedule", "discord", "discord :: chat", "discord :: text"})
@NullMarked
package app.convive.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
