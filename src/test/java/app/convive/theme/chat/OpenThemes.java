package app.convive.theme.chat;

import static org.awaitility.Awaitility.await;

import app.convive.rehearsal.Reply;
import app.convive.rehearsal.Shown;
import app.convive.rehearsal.Stage;
import app.convive.rehearsal.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** A meeting of a choir federation with two open themes, imported and confirmed as an organiser does. */
record OpenThemes(Stage stage) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";

    static OpenThemes on(Stage stage) {
        LocalDate day =
                LocalDate.ofInstant(stage.now(), ZoneId.of("Europe/Paris")).plusDays(40);
        stage.as("helene")
                .in("annonces")
                .types("/reunion importer")
                .submits(Map.of(
                        "Le programme, tel qu’il a été envoyé",
                        """
                        %s
                        9 h : accueil des chorales
                        10 h - 11 h : atelier A, thème à définir
                        11 h - 12 h : atelier B, thème à définir
                        """.formatted(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH)
                                .format(day)),
                        "Titre",
                        "Rencontre des chorales"))
                .clicks("Confirmer");
        stage.as("claire").in("annonces").awaits("Rencontre des chorales");
        return new OpenThemes(stage);
    }

    Visitor organiser() {
        return stage.as("helene").in("organisation");
    }

    Visitor member(String name) {
        return stage.as(name).in("annonces");
    }

    Reply proposes(String name, String title, String description) {
        return member(name).types("/theme proposer").submits(Map.of(TITLE, title, DESCRIPTION, description));
    }

    /** The card of a theme, once it shows this. */
    Shown card(String title, String shown) {
        return await("the card of " + title)
                .atMost(PATIENCE)
                .until(
                        () -> member("bruno")
                                .latest(m -> m.byBot()
                                        && m.text().contains(title)
                                        && m.text().contains("Thème")
                                        && m.text().contains(shown)),
                        found -> found != null);
    }

    static Map<String, String> form(String title, String description) {
        return Map.of(TITLE, title, DESCRIPTION, description);
    }
}
