/**
 * Campaigns: ladders of moments before a meeting, and who is owed which message when; reminders that members set for
 * themselves; the word to those concerned when the programme changes. Listens to
 * {@link app.convive.meeting.AgendaPublished} and {@link app.convive.meeting.MeetingCancelled}. Asks upwards through
 * {@link app.convive.reminder.Audience}.
 */
@ApplicationModule(
        displayName = "Reminders",
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
package app.convive.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
