package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Getting there, back, or off one's hands. */
class JourneysTests {

    private static Ask trip() {
        return new Ask("Europe/Paris")
                .item("2027-06-04", "07:30", null, "Départ du car pour la gare", "place Verte", ItemKind.OTHER)
                .item("2027-06-04", "08:40", null, "Train pour Arcachon", null, ItemKind.OTHER)
                .item("2027-06-04", "14:00", "16:00", "Musée du liège : visite guidée", null, ItemKind.VISIT)
                .item("2027-06-05", "09:00", null, "Plage (prévoir maillot)", null, ItemKind.OTHER)
                .item("2027-06-05", "18:20", null, "Train", null, ItemKind.OTHER)
                .item("2027-06-05", "20:00", null, "Arrivée à la gare", null, ItemKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "le train du retour est à quelle heure, Train",
        "when's the return train, Train",
        "à quelle heure part-on pour la gare, Départ du car pour la gare",
        "c'est quand la sortie à la plage, Plage (prévoir maillot)"
    })
    void the_ride_or_the_outing_that_is_meant_is_told(String words, String title) {
        assertThat(titles(trip().asks(words))).containsExactly(title);
    }

    @Test
    void the_end_of_the_only_ride_is_not_told_by_its_beginning() {
        Ask cruise = new Ask("Europe/London")
                .item("2027-06-04", "12:00", null, "Lunch on the quay", null, ItemKind.MEAL)
                .item("2027-06-04", "14:00", null, "Boat to the island", null, ItemKind.OTHER);

        assertThat(cruise.asks("what time does the boat get back")).isInstanceOf(Understanding.NotInProgramme.class);
    }

    @Test
    void a_departure_that_is_all_the_day_has_does_not_tell_when_one_is_back() {
        Ask club = new Ask("Europe/Zurich")
                .item("2027-09-02", "08:45", null, "Départ de la place du marché", null, ItemKind.OTHER)
                .item("2027-09-16", "10:00", null, "Rendez-vous à la fruitière", null, ItemKind.ARRIVAL)
                .item("2027-09-16", "17:00", null, "Retour", null, ItemKind.OTHER);

        assertThat(club.asks("on revient à quelle heure le 2 septembre"))
                .isInstanceOf(Understanding.NotInProgramme.class);
    }

    @ParameterizedTest
    @CsvSource({"on rentre vers quelle heure, not in the programme", "on part vers quelle heure, Départ du stade"})
    void an_outing_that_tells_no_way_back_is_told_so(String words, String title) {
        Ask outing = new Ask("Europe/Paris")
                .item("2027-10-03", "08:30", null, "Départ du stade", null, ItemKind.OTHER)
                .item("2027-10-03", "10:00", null, "Visite de la saline", null, ItemKind.VISIT)
                .item("2027-10-03", "12:30", null, "Repas tiré du sac", null, ItemKind.MEAL);

        assertThat(titles(outing.asks(words))).containsExactly(title);
    }

    @Test
    void the_departure_of_the_last_day_is_the_way_home() {
        Ask stay = new Ask("Europe/Paris")
                .item("2027-10-02", "10:00", null, "Arrivée au refuge", null, ItemKind.ARRIVAL)
                .item("2027-10-03", "09:30", null, "Départ", null, ItemKind.OTHER);

        assertThat(titles(stay.asks("on rentre quand"))).containsExactly("Départ");
    }

    @ParameterizedTest
    @CsvSource({
        "where do we drop the kids for the procession, Children meet outside the chapel",
        "when's the procession, Procession sets off",
        "when does the procession leave, Procession sets off"
    })
    void one_gathers_before_it_sets_off(String words, String title) {
        Ask feast = new Ask("Europe/London")
                .item("2027-07-03", "09:00", null, "Volunteers gather at the gate", null, ItemKind.ARRIVAL)
                .item("2027-07-03", "10:30", null, "Children meet outside the chapel", "chapel", ItemKind.ARRIVAL)
                .item("2027-07-03", "11:15", null, "Procession sets off", null, ItemKind.OTHER)
                .item("2027-07-03", "16:30", null, "Judging and last procession", null, ItemKind.OTHER);

        assertThat(titles(feast.asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({
        "à quelle heure le rdv, Rendez-vous place du lavoir",
        "après la balade on va où, Rendez-vous dans le vieux verger de Lise Morand",
        "where do we go after the walk, Rendez-vous dans le vieux verger de Lise Morand"
    })
    void the_next_meeting_point_is_told(String words, String title) {
        Ask village = new Ask("Europe/Paris")
                .item("2027-09-11", "09:30", null, "Rendez-vous place du lavoir", null, ItemKind.ARRIVAL)
                .item("2027-09-11", "10:00", null, "Balade contée", null, ItemKind.SOCIAL)
                .item(
                        "2027-09-11",
                        "12:30",
                        null,
                        "Rendez-vous dans le vieux verger de Lise Morand",
                        null,
                        ItemKind.ARRIVAL);

        assertThat(titles(village.asks(words))).containsExactly(title);
    }
}
