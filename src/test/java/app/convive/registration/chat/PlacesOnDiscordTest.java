package app.convive.registration.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.rehearsal.Announcement;
import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Shown;
import app.convive.rehearsal.Stage;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

@RehearsalTest
class PlacesOnDiscordTest {

    private static final String TITLE = "Atelier des semences";

    /** One place at the meeting, a market and a meal as points. */
    private static Shown cardOfOnePlace(Stage stage) {
        LocalDate day = Announcement.dayIn(stage, 40);
        Shown card = Announcement.confirmed(stage, TITLE, "Die", """
                %s
                9 h - 11 h : troc de graines
                12 h 30 : déjeuner
                """.formatted(Announcement.heading(day)));
        stage.as("helene")
                .in("annonces")
                .types("/reunion modifier")
                .submits(Map.of("places", "1"))
                .text();
        stage.as("claire").in("annonces").awaits("1 place");
        return card.now();
    }

    @Test
    void who_comes_too_late_waits_sees_the_rank_and_gets_the_freed_place_with_a_message(Stage stage) {
        Shown card = cardOfOnePlace(stage);
        assertThat(stage.as("claire").clicks(card, "Je participe").text()).contains("votre place est réservée");
        assertThat(stage.as("bruno").clicks(card, "Je participe").text()).contains("C’est complet", "1re position");
        assertThat(stage.as("amina").clicks(card, "Je participe").text()).contains("C’est complet", "2e position");
        assertThat(stage.as("amina").clicks(card, "Je participe").text()).contains("toujours", "2e position");
        assertThat(stage.as("amina").clicks(card, "Ma fiche").text()).contains("2e position");
        stage.as("claire").in("annonces").awaits("2 personnes sur liste d’attente");

        assertThat(stage.as("claire").clicks(card, "Absent").text()).contains("vous ne venez pas");
        assertThat(stage.as("bruno").inDm().awaits("Une place s’est libérée").text())
                .contains(TITLE);
        assertThat(stage.as("amina").clicks(card, "Ma fiche").text()).contains("1re position");
        assertThat(stage.as("claire").clicks(card, "Absent").text()).contains("C’était déjà noté");
        assertThat(stage.as("bruno").inDm().count("Une place s’est libérée")).isEqualTo(1);
        assertThat(stage.as("helene").in("annonces").types("/reunion inscrits").text())
                .contains("Bruno", "Amina");
        assertThat(stage.violations()).isEmpty();
    }
}
