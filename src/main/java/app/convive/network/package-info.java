/**
 * Servers and their settings, the people who are known there, organisers' rights and their log, personal data on demand.
 * Publishes {@link app.convive.network.EventsMirrored}, {@link app.convive.network.ListeningStarted} and
 * {@link app.convive.network.LogChannelChosen}. Listens to what delivery could not do and to servers joined and left. Asks
 * upwards through {@link app.convive.network.PersonalData}.
 */
@ApplicationModule(
        displayName = "Network",
        allowedDependencies = {"delivery", "schedule", "discord", "discord :: chat", "discord :: text"})
@NullMarked
package app.convive.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
