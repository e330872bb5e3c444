package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Items that take place where another one did, as people say it. */
class SamePlaceTest {

    @Test
    void the_same_place_may_be_that_of_another_day() {
        assertThat(ReadText.items("""
                        Cercle des lecteurs

                        Mardi 8 juin, 20h, Maison du peuple, rue Haute
                        Le travail au moulin, par Anne Morin
                        Mardi 15 juin, 20h, même lieu
                        Vivre en plaine
                        Samedi 19 juin, 14h30, rendez-vous devant la gare
                        Balade avec Rémi
                        """))
                .containsExactly(
                        "2027-06-08 20:00 Le travail au moulin, par Anne Morin @Maison du peuple, rue Haute",
                        "2027-06-15 20:00 Vivre en plaine @Maison du peuple, rue Haute",
                        "2027-06-19 14:30 Balade avec Rémi @devant la gare");
    }

    @Test
    void what_is_added_tells_where_in_that_place() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        17h vin d'honneur, Domaine du Lac
                        20h30 DINER
                        même endroit, dans la grange
                        23h bal, ibid.
                        """))
                .containsExactly(
                        "2027-06-12 17:00 vin d'honneur @Domaine du Lac",
                        "2027-06-12 20:30 DINER @Domaine du Lac, dans la grange",
                        "2027-06-12 23:00 bal @Domaine du Lac, dans la grange");
    }

    @Test
    void the_noun_tells_which_of_several() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        10am Quiz, Bay Hall
                        11am Service – Elm Church
                        2pm Talk (same venue)
                        3pm Tea, same hall
                        4pm Same old songs
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Quiz @Bay Hall",
                        "2027-06-12 11:00 Service @Elm Church",
                        "2027-06-12 14:00 Talk @Elm Church",
                        "2027-06-12 15:00 Tea @Bay Hall",
                        "2027-06-12 16:00 Same old songs");
    }
}
