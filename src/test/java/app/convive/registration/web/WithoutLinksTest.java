package app.convive.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.rehearsal.Announcement;
import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@RehearsalTest
@TestPropertySource(properties = "convive.web.public-address=")
class WithoutLinksTest {

    @Test
    void without_a_public_address_nobody_is_offered_a_link_that_would_lead_nowhere(Stage stage) {
        Announcement.confirmed(stage, "Rencontre des lavoirs", "Nevers", """
                %s
                9 h : accueil
                """.formatted(
                        Announcement.heading(Announcement.dayIn(stage, 30))));
        stage.as("claire").in("annonces").clicks("Je participe").text();
        assertThat(stage.as("claire").types("/inscription").shown().buttons())
                .contains("Mon agenda .ics")
                .doesNotContain("Lien d’agenda");
    }
}
