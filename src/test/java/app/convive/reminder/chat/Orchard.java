package app.convive.reminder.chat;

import app.convive.rehearsal.Announcement;
import app.convive.rehearsal.Shown;
import app.convive.rehearsal.Stage;
import app.convive.rehearsal.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A two-day meeting in thirty days on a stage, imported and confirmed as an organiser does. */
record Orchard(Stage stage, LocalDate firstDay) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static Orchard on(Stage stage) {
        LocalDate first = Announcement.dayIn(stage, 30);
        Announcement.confirmed(stage, "Rencontre des vergers", "Nevers", """
                %s
                9 h : accueil
                10 h - 12 h : plénière
                20 h : dîner (halle aux grains)
                %s
                9 h - 11 h : visite du verger
                """.formatted(
                        Announcement.heading(first), Announcement.heading(first.plusDays(1))));
        return new Orchard(stage, first);
    }

    Visitor organiser() {
        return stage.as("helene").in("organisation");
    }

    Visitor inChannel(String name) {
        return stage.as(name).in("annonces");
    }

    Shown card(String name) {
        return inChannel(name).messages().stream()
                .filter(message -> message.buttons().contains("Je participe"))
                .findFirst()
                .orElseThrow();
    }

    void joins(String name) {
        card(name).clicks("Je participe").text();
    }

    void walkTo(int daysBefore, String time) {
        stage.walksTo(instant(daysBefore, time));
    }

    Instant instant(int daysBefore, String time) {
        return firstDay.minusDays(daysBefore)
                .atTime(LocalTime.parse(time))
                .atZone(PARIS)
                .toInstant();
    }
}
