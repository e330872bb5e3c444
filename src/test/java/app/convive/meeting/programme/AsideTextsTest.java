package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands beside a programme and is no part of it. */
class AsideTextsTest {

    @Test
    void a_sentence_above_the_list_that_tells_when_all_begins_and_ends_is_no_item() {
        assertThat(ReadText.items("""
                        Le rallye aura lieu du samedi 12 juin 2027 à 15h au dimanche 13 juin 2027 à 16h, comme suit :

                        Samedi 12 juin
                        15h30 : Contrôle des vélos
                        17h : Départ
                        Dimanche 13 juin
                        15h : Arrivée
                        """))
                .containsExactly(
                        "2027-06-12 15:30 Contrôle des vélos", "2027-06-12 17:00 Départ", "2027-06-13 15:00 Arrivée");
    }

    @Test
    void what_runs_from_one_day_to_the_next_among_others_stays_an_item() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9am Roll call
                        10am Knots
                        Sunday 13 June 2027
                        9am Canoes
                        Relay from Saturday 12 June 10am to Sunday 13 June 10am
                        """)).anyMatch(item -> item.contains("Relay"));
    }

    @Test
    void the_log_of_a_page_is_no_part_of_its_programme() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        • 9 am Roll call
                        • 10 am Knots
                        • Noon Soup

                        Updates

                        • 05-03-2027. Took out the draft mark.
                        • 04-21-2027. Page created
                        """)).hasSize(3);
    }

    @Test
    void news_between_items_close_nothing() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9 am Roll call
                        Updates
                        10 am Knots
                        Noon Soup
                        """)).hasSize(3);
    }

    @Test
    void the_agenda_of_one_item_tells_no_others() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        • 9 am Roll call
                        • 10 am Business meeting
                        • Noon Soup

                        Business meeting agenda

                        • Reading of the books
                        • Midday prayer
                        • Ballot
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Roll call", "2027-06-12 10:00 Business meeting", "2027-06-12 12:00 Soup");
    }

    @Test
    void a_word_that_closes_a_programme_is_no_heading_within_a_list() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        > 15h : Ouverture du gymnase
                        >> Parking (gratuit)
                        >> Douches
                        > 19h - 23h : Soupe (gratuite pour les bénévoles, 5 € pour les autres, et tous apportent un bol, une cuillère et un gobelet)
                        """)).hasSize(2);
    }

    @Test
    void years_within_a_list_of_people_are_no_hours() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        - 9h00 – Ouverture
                        - 10h00 – Filage
                        - 11h00 – Tissage
                        Avec nous, pour parler de la laine :
                        - Anna Bell, tisserande
                        - Paul Rey, maire de Lusigny de 1998 à 2011
                        """))
                .containsExactly("2027-06-12 09:00 Ouverture", "2027-06-12 10:00 Filage", "2027-06-12 11:00 Tissage");
    }

    @Test
    void a_sentence_about_the_first_day_is_no_heading() {
        assertThat(ReadText.items("""
                        Le premier jour verrait les tondeurs parler entre eux des prix de la laine et
                        du temps qui passe.
                        Samedi 12 juin 2027
                        9h Filage
                        10h Tissage
                        """)).containsExactly("2027-06-12 09:00 Filage", "2027-06-12 10:00 Tissage");
        assertThat(ReadText.items("""
                        Rencontre du 12 au 13 juin 2027
                        Premier jour
                        9h Filage
                        Second jour
                        9h Tissage
                        """)).containsExactly("2027-06-12 09:00 Filage", "2027-06-13 09:00 Tissage");
    }

    @Test
    void what_entry_costs_may_be_told_above_the_programme() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        Ouverture au public dès 9h
                        Tarif : gratuit

                        9h30 Semis
                        10h30 Greffe
                        11h30 Bouturage
                        14h Troc de plants
                        """))
                .contains(
                        "2027-06-12 09:30 Semis",
                        "2027-06-12 10:30 Greffe",
                        "2027-06-12 11:30 Bouturage",
                        "2027-06-12 14:00 Troc de plants");
    }

    @Test
    void whom_to_write_to_and_the_house_below_the_day_are_no_items() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Transport Hall, Bankside, Millbridge

                        9.30 am Registration
                        10.00 am Opening
                        12.30 pm Soup
                        4.00 pm Close

                        Lunch bookings to Tom at tom@example.org
                        Dinner: Ana, 07700 900123
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Registration @Transport Hall, Bankside, Millbridge",
                        "2027-06-12 10:00 Opening @Transport Hall, Bankside, Millbridge",
                        "2027-06-12 12:30 Soup @Transport Hall, Bankside, Millbridge",
                        "2027-06-12 16:00 Close @Transport Hall, Bankside, Millbridge");
    }

    @Test
    void whom_to_call_and_when_is_no_item() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        9h départ
                        10h messe
                        12h repas
                        Questions : appeler Jean le soir entre 18h et 20h
                        Merci de ne pas appeler avant 10h.
                        Inscriptions auprès de Léa (après 18h).
                        """)).hasSize(3);
        assertThat(ReadText.items("""
                        Saturday 12 June
                        At 2 pm we meet by the barn. At 5 pm the kitchen needs hands.
                        Questions: call Verna, evenings between 6 and 9pm.
                        """)).hasSize(2);
    }

    @Test
    void what_is_to_be_held_is_named_above() {
        assertThat(ReadText.items("""
                        MEETING OF THE MILL COUNCIL
                        to be held in the Village Hall on Saturday 12th June 2027 at 7.30 p.m.

                        1. Apologies
                        2. Minutes
                        """))
                .hasSize(1)
                .allMatch(item -> item.startsWith("2027-06-12 19:30 MEETING OF THE MILL COUNCIL"));
    }

    @Test
    void a_day_without_activities_has_no_item() {
        assertThat(ReadText.items("""
                        What is on:

                        Mon 10th - Chair yoga, 10:30-11:30
                        Tue 11th - No activities
                        Wed 12th - Day of the Mill. The hall will be closed.
                        Thu 13th - Lunch club 12 noon
                        """))
                .containsExactly("2027-05-10 10:30-11:30 Chair yoga", "2027-05-13 12:00 Lunch club");
    }

    @Test
    void a_picture_of_a_clock_once_above_a_list_tells_when_all_begins() {
        assertThat(ReadText.items("""
                        🎉 Fête du quai 🎉
                        📅 vendredi 11 juin
                        🕖 Dès 19h
                        📍 Cour du 14 rue Pasteur

                        19h mot du comité
                        20h buffet
                        21h30 quiz
                        """)).hasSize(3).allMatch(item -> !item.contains("19:00 Cour"));
    }
}
