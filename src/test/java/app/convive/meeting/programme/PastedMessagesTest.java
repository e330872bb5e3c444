package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Programmes out of chats, posts and letters, where other days stand beside the one that counts. */
class PastedMessagesTest {

    @Test
    void who_wrote_in_a_chat_and_when_is_no_programme() {
        assertThat(ReadText.items("""
                        [28/04/2027 20:41:12] Lou B.: Hello ! Voici le programme du week-end des 5 et 6 juin
                        [28/04/2027 20:41:55] Lou B.: *SAMEDI*
                        10h on se retrouve au gîte
                        12h pique-nique
                        [28/04/2027 20:44:30] Lou B.: *DIMANCHE*
                        9h brunch
                        14h photo de famille
                        [28/04/2027 20:52:08] Sami: top !!
                        """))
                .containsExactly(
                        "2027-06-05 10:00 on se retrouve au gîte @gîte",
                        "2027-06-05 12:00 pique-nique",
                        "2027-06-06 09:00 brunch",
                        "2027-06-06 14:00 photo de famille");
    }

    @Test
    void the_date_of_a_post_is_not_the_day_of_the_fete() {
        assertThat(ReadText.items("""
                        Comité de quartier
                        27 avril, 18:42 · 🌐

                        La fête revient les 12 et 13 juin !
                        🔴 SAMEDI 12
                        ⏰ 18h30 ouverture de la buvette
                        ⏰ 20h moules-frites
                        🔴 DIMANCHE 13
                        👉 11h apéritif
                        """))
                .containsExactly(
                        "2027-06-12 18:30 ouverture de la buvette",
                        "2027-06-12 20:00 moules-frites",
                        "2027-06-13 11:00 apéritif");
    }

    @Test
    void a_sentence_about_the_evening_before_does_not_move_the_list_below() {
        assertThat(ReadText.items("""
                        Notre journée se tient vendredi 11 juin au siège. Pensez à votre badge.

                        Pour ceux qui viennent la veille : rendez-vous jeudi 10 à 19h30 au bistrot du coin. Dites-le moi avant lundi.

                        Accueil – 8h30-9h00 – cafétéria
                        Ouverture – 9h00 – salle Verte
                        Les comptes – 9h15-10h30 – salle Verte
                        Repas – 12h15 – cafétéria
                        """))
                .contains(
                        "2027-06-11 08:30-09:00 Accueil @cafétéria",
                        "2027-06-11 09:00 Ouverture @salle Verte",
                        "2027-06-11 09:15-10:30 Les comptes @salle Verte",
                        "2027-06-11 12:15 Repas @cafétéria");
    }

    @Test
    void a_bracket_that_names_another_day_is_a_remark() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        11.40am Conference business
                        Motions (amendments by noon on Wednesday 9 June please)
                        12.45pm Lunch
                        2pm Closing
                        """))
                .containsExactly(
                        "2027-06-12 11:40 Conference business", "2027-06-12 12:45 Lunch", "2027-06-12 14:00 Closing");
    }

    @Test
    void the_day_on_which_it_is_held_if_it_rains_is_another_one() {
        assertThat(ReadText.items("""
                        Games Day takes place this Thursday, 17th June (wet weather date: Tuesday 22nd June).
                        - 9:10-10:00: Year 9
                        - 10:00-10:45: Year 7
                        - 10:45-11:05: Break
                        """))
                .containsExactly(
                        "2027-06-17 09:10-10:00 Year 9",
                        "2027-06-17 10:00-10:45 Year 7",
                        "2027-06-17 10:45-11:05 Break");
    }

    @Test
    void the_same_hour_for_readers_of_two_languages_is_one() {
        assertThat(ReadText.items("""
                        FRIDAY, JUNE 11 / VENDREDI 11 JUIN
                        9:00 – 9:15 / 9 h – 9 h 15
                        Opening / Ouverture
                        12:15 – 1:30 / 12 h 15 – 13 h 30
                        Lunch / Dîner
                        1:45 / 13 h 45
                        Tour / Visite
                        """))
                .containsExactly(
                        "2027-06-11 09:00-09:15 Opening / Ouverture",
                        "2027-06-11 12:15-13:30 Lunch / Dîner",
                        "2027-06-11 13:45 Tour / Visite");
    }

    @Test
    void a_weekday_above_a_dated_one_is_the_day_before() {
        assertThat(ReadText.items("""
                        La fête du samedi 19 juin est confirmée. En cas de pluie on se replie au gymnase.

                        Vendredi soir (la veille)
                        18h15 montage des tentes

                        Samedi
                        9h15 spectacle
                        12h00 barbecue
                        15h30 rangement
                        """))
                .containsExactly(
                        "2027-06-18 18:15 montage des tentes",
                        "2027-06-19 09:15 spectacle",
                        "2027-06-19 12:00 barbecue",
                        "2027-06-19 15:30 rangement");
    }
}
