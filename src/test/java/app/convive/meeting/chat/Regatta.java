package app.convive.meeting.chat;

import app.convive.rehearsal.Announcement;
import app.convive.rehearsal.Reply;
import app.convive.rehearsal.Shown;
import app.convive.rehearsal.Stage;
import app.convive.rehearsal.Visitor;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A two-day gathering of sailors in thirty days, whose programme comes as text, and again as another text. */
record Regatta(Stage stage, LocalDate firstDay, int faultsBefore) {

    static final String TITLE = "Rencontre des voiliers";

    static Regatta on(Stage stage) {
        return new Regatta(
                stage, Announcement.dayIn(stage, 30), stage.violations().size());
    }

    /** What the bot did wrong since this began; the line to Discord is shared with other tests. */
    List<JsonNode> faults() {
        List<JsonNode> all = stage.violations();
        return all.subList(faultsBefore, all.size());
    }

    String programme() {
        return programme("14 h : accueil", "15 h - 17 h : tour du port (quai nord)", "20 h : dîner (halle)");
    }

    /** The lines of the first day; the second one stays the same. */
    String programme(String... firstDayLines) {
        return """
                %s
                %s
                %s
                9 h - 11 h : visite du chantier naval
                12 h 30 : déjeuner
                """.formatted(day(firstDay), String.join("\n", firstDayLines), day(firstDay.plusDays(1)));
    }

    static String day(LocalDate day) {
        return Announcement.heading(day);
    }

    Visitor organiser() {
        return stage.as("helene").in("annonces");
    }

    /** The preview of a text. */
    Reply imports(String text) {
        return Announcement.previewed(stage, TITLE, "Lorient", text);
    }

    Regatta confirmed() {
        imports(programme()).clicks("Confirmer").text();
        card();
        return this;
    }

    Shown card() {
        return stage.as("claire").in("annonces").awaits(TITLE + "\n");
    }

    /** The text of the card as it stands once it shows this. */
    String cardShows(String words) {
        return stage.as("claire").in("annonces").awaits(words).text();
    }

    Visitor visitor(String name) {
        return stage.as(name).in("annonces");
    }

    /** Comes, and chooses these points. */
    void comes(String name, String... points) {
        Shown card = visitor(name).messages().stream()
                .filter(message -> message.buttons().contains("Je participe"))
                .findFirst()
                .orElseThrow();
        Reply sheet = card.clicks("Je participe");
        sheet.text();
        for (String point : points) {
            sheet = card.clicks("Ma fiche");
            sheet.chooses("choose:", point).text();
        }
    }
}
