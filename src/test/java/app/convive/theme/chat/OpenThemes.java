package app.convive.theme.chat;

import static org.awaitility.Awaitility.await;

import app.convive.rehearsal.Announcement;
import app.convive.rehearsal.Reply;
import app.convive.rehearsal.Shown;
import app.convive.rehearsal.Stage;
import app.convive.rehearsal.Visitor;
import java.time.Duration;
import java.util.Map;

/** A meeting of a choir federation with two open themes, imported and confirmed as an organiser does. */
record OpenThemes(Stage stage) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";

    static OpenThemes on(Stage stage) {
        Announcement.confirmed(stage, "Rencontre des chorales", "", """
                %s
                9 h : accueil des chorales
                10 h - 11 h : atelier A, thème à définir
                11 h - 12 h : atelier B, thème à définir
                """.formatted(
                        Announcement.heading(Announcement.dayIn(stage, 40))));
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
