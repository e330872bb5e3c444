package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The same small words below each hour, and places below the hours of a day. */
class BelowHoursTest {

    @Test
    void what_is_the_same_each_time_is_no_title() {
        assertThat(ReadText.items("""
                        Rentrée : lundi 7 juin 2027
                        Grande section
                        8h30 - 11h30
                        voir la liste
                        Moyenne section
                        9h - 11h30
                        voir la liste
                        Petite section
                        10h - 11h30
                        """))
                .containsExactly(
                        "2027-06-07 08:30-11:30 Grande section",
                        "2027-06-07 09:00-11:30 Moyenne section",
                        "2027-06-07 10:00-11:30 Petite section");
        assertThat(ReadText.items("""
                        First day: Monday 7 June 2027
                        Year 4
                        8.45am - 3.15pm
                        kit list
                        Year 5
                        9am - 3.15pm
                        kit list
                        """))
                .containsExactly("2027-06-07 08:45-15:15 Year 4", "2027-06-07 09:00-15:15 Year 5");
    }

    @Test
    void a_place_that_is_the_same_each_time_stays_one() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        Yoga doux
                        10h
                        salle polyvalente
                        Danse
                        11h
                        salle polyvalente
                        Chant
                        12h
                        salle polyvalente
                        """)).hasSize(3).allMatch(item -> item.endsWith("@salle polyvalente"));
    }

    @Test
    void a_line_of_a_day_with_words_around_its_hours_is_an_item_and_its_place_stands_below() {
        assertThat(ReadText.items("""
                        Winter Dance Weekend (June 4-6, 2027)

                        Friday evening dance 8:00 pm – 11:00 pm   Old and New
                        Copper Hall

                        Saturday workshops

                        Session 1 – 10:30 am – 12:00 pm   Waltzes

                        Saturday evening dance 7:30 pm – 10:30 pm   Dancing kindly
                        Mill Ballroom
                        """))
                .contains(
                        "2027-06-04 20:00-23:00 evening dance Old and New @Copper Hall",
                        "2027-06-05 19:30-22:30 evening dance Dancing kindly @Mill Ballroom");
    }

    @Test
    void hours_from_when_to_when_that_lead_a_bracket_are_an_item_within_the_one_above() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        10:00-12:00 Assembly of the crews
                        (10:00-10:20 Vote of the accounts)
                        14h – 17h Ateliers de matelotage
                        (pause vers 16h)
                        """))
                .containsExactly(
                        "2027-06-12 10:00-12:00 Assembly of the crews",
                        "2027-06-12 10:00-10:20 Vote of the accounts",
                        "2027-06-12 14:00-17:00 Ateliers de matelotage");
    }

    @Test
    void prices_of_a_list_below_an_item_are_no_hours() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        11:00 Rendez-vous au ponton
                        12:00 Repas ensemble
                        À choix :
                        - Soupe 7.50
                        - Moules 21.00
                        - Planchette 19.30
                        14:00 Jeux de pont
                        """))
                .containsExactly(
                        "2027-06-12 11:00 Rendez-vous au ponton @ponton",
                        "2027-06-12 12:00 Repas ensemble",
                        "2027-06-12 14:00 Jeux de pont");
    }

    @Test
    void an_arrow_to_another_page_leads_to_no_item() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        11h Rendez-vous au ponton
                        12h Repas ensemble
                        14h Jeux de pont

                        ← Loto du 4 mai à 20h
                        """))
                .containsExactly(
                        "2027-06-12 11:00 Rendez-vous au ponton @ponton",
                        "2027-06-12 12:00 Repas ensemble",
                        "2027-06-12 14:00 Jeux de pont");
    }
}
