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
    void an_open_day_is_no_office_hour() {
        assertThat(ReadText.items("""
                        Objet : journée portes ouvertes du samedi 12 juin 2027

                        Madame, Monsieur,
                        la matinée s'organisera ainsi :

                        * accueil des familles, à partir de 9 h 00 ;
                        * tour des serres, à 10 h 30 ;
                        * verre de l'amitié, à 12 h 00.
                        """))
                .containsExactly(
                        "2027-06-12 09:00 accueil des familles",
                        "2027-06-12 10:30 tour des serres",
                        "2027-06-12 12:00 verre de l'amitié");
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

    @Test
    void the_date_of_a_letter_is_not_the_day_of_its_fete() {
        assertThat(ReadText.items("""
                        Le 4 mai

                        Chers parents,

                        La kermesse approche : ce sera le samedi 19 juin ! En cas de pluie on ira au gymnase.

                        12 h 30 : apéritif
                        13 h : repas
                        14 h à 16 h 30 : jeux
                        """))
                .containsExactly("2027-06-19 12:30 apéritif", "2027-06-19 13:00 repas", "2027-06-19 14:00-16:30 jeux");
    }

    @Test
    void the_same_hour_in_another_zone_is_left_out() {
        assertThat(ReadText.items("""
                        Tue, Sept 14, 2027 | 4:00–4:45 PM ET / 1:00–1:45 PM PT
                        Kickoff: what changed

                        Tue, Sept 28, 2027 | 4:00–5:00 PM ET / 1:00–2:00 PM PT
                        Chatbots as partners

                        Thu, Sept 30, 2027 | 7:00–7:30 PM ET / 4:00–4:30 PM PT
                        Open questions
                        """))
                .containsExactly(
                        "2027-09-14 16:00-16:45 Kickoff: what changed",
                        "2027-09-28 16:00-17:00 Chatbots as partners",
                        "2027-09-30 19:00-19:30 Open questions");
    }

    @Test
    void cards_name_the_hour_and_the_place_of_what_their_head_tells() {
        assertThat(ReadText.items("""
                        VENDREDI 11 JUIN – Montée à la fraîche
                        Quand : 18h15
                        Où : parking du pont
                        Quoi : 1h45 de marche

                        SAMEDI 12 JUIN – Botanique
                        Quand : 10h à 12h
                        Où : terrasse du refuge
                        Quoi : avec une garde du parc

                        SAMEDI 12 JUIN – Ciel étoilé
                        Quand : 22h30, si le ciel est clair
                        Où : terrasse du refuge
                        Quoi : deux télescopes
                        """))
                .containsExactly(
                        "2027-06-11 18:15 Montée à la fraîche @parking du pont",
                        "2027-06-12 10:00-12:00 Botanique @terrasse du refuge",
                        "2027-06-12 22:30 Ciel étoilé @terrasse du refuge");
    }

    @Test
    void titles_of_two_lines_and_several_hours_may_stand_above_dots() {
        assertThat(ReadText.items("""
                        SAMEDI 12 JUIN

                        Racontines en forêt
                        10h • Médiathèque du Port • 0-3 ans

                        Soirée d'ouverture :
                        « Le chant des haies »
                        20h30 • Salle Jean-Ferrat • tout public

                        Panique au potager
                        14h, 15h et 16h • Bibliothèque de Brenne • dès 10 ans

                        Projection
                        18h • Cinéma Le Rex • dès 6 ans
                        """))
                .contains(
                        "2027-06-12 10:00 Racontines en forêt @Médiathèque du Port",
                        "2027-06-12 20:30 Soirée d'ouverture : « Le chant des haies » @Salle Jean-Ferrat",
                        "2027-06-12 14:00 Panique au potager @Bibliothèque de Brenne",
                        "2027-06-12 16:00 Panique au potager @Bibliothèque de Brenne");
    }

    @Test
    void a_date_above_the_sentence_that_says_when_it_is_held_is_that_of_the_letter() {
        assertThat(ReadText.items("""
                        Beekeepers of the Valley

                        Monday, 3 May 2027

                        Dear all, our spring gathering takes place on Saturday 12th June 2027 at the Corn Exchange.

                        10:00 - 10. 30   Coffee
                        10:30 - 12:00    Hive visits
                            • Wild bees: Oak Room, 1st Floor
                            • Winter feed: Main Hall, Ground Floor
                        12:00    Lunch
                        """))
                .containsExactly(
                        "2027-06-12 10:00-10:30 Coffee",
                        "2027-06-12 10:30-12:00 Hive visits",
                        "2027-06-12 10:30-12:00 Wild bees @Oak Room, 1st Floor",
                        "2027-06-12 10:30-12:00 Winter feed @Main Hall, Ground Floor",
                        "2027-06-12 12:00 Lunch");
    }

    @Test
    void a_name_and_the_moment_above_a_message_are_no_item() {
        assertThat(ReadText.items("""
                        Maude — 2027-05-01 09:12
                        Salut! Voici l'horaire.

                        Samedi 12 juin 2027
                        17 h — pizza
                        18 h — défis
                        """)).containsExactly("2027-06-12 17:00 pizza", "2027-06-12 18:00 défis");
        assertThat(ReadText.items("""
                        [01/05, 20:12] Lou 🐒: le week-end c'est sam 12 juin
                        [01/05, 20:13] Lou 🐒: voici l'horaire
                        9h arrivée
                        10h jeux
                        [01/05, 20:15] Zoé: merci !
                        """)).containsExactly("2027-06-12 09:00 arrivée", "2027-06-12 10:00 jeux");
    }

    @Test
    void titles_before_their_days_and_hours_are_no_names_of_senders() {
        assertThat(ReadText.items("""
                        Opening – 12/06/2027 10:00
                        Seed swap – 12/06/2027 14:00
                        Sword dance – 12/06/2027 20:00
                        """)).hasSize(3);
    }

    @Test
    void the_moment_and_the_name_above_a_single_message_are_no_item() {
        assertThat(ReadText.items("""
                        [28/05/2027 07:12] Bureau du club: fête d'été

                        SAMEDI 12 JUIN 2027
                        9h accueil
                        10h jeux
                        12h repas
                        """))
                .containsExactly("2027-06-12 09:00 accueil", "2027-06-12 10:00 jeux", "2027-06-12 12:00 repas");
    }

    @Test
    void seconds_tell_when_a_mail_of_an_archive_was_sent() {
        assertThat(ReadText.items("""
                        Nora Quill nora at example.org
                        Fri Apr 30 23:16:09 IST 2027

                        Saturday 12th June, as always:

                          - 6:30pm   doors
                          - 7pm      short news
                          - 7.15     show and tell
                          - 8.15     tea
                        """))
                .containsExactly(
                        "2027-06-12 18:30 doors",
                        "2027-06-12 19:00 short news",
                        "2027-06-12 19:15 show and tell",
                        "2027-06-12 20:15 tea");
    }

    @Test
    void the_stamp_of_a_message_names_its_author_in_small_letters() {
        assertThat(ReadText.items("""
                        Message par nounours » Lun 1 Fév 2027 21:14

                        Samedi 27 février 2027
                        13h – 19h Jeux de société
                        19h30 Grand loto
                        """))
                .containsExactly("2027-02-27 13:00-19:00 Jeux de société", "2027-02-27 19:30 Grand loto");
    }

    @Test
    void what_a_messenger_writes_before_each_message_is_no_moment() {
        assertThat(ReadText.items("""
                        [28/04 18:42] Bureau: Journée du club
                        [28/04 18:42] Bureau: C'est samedi 12 juin 2027 à Arc
                        [28/04 18:43] Bureau: 8h30 accueil
                        9h15 assemblée
                        12h buffet
                        [28/04 18:51] Ismaël: Bien noté, on sera 3
                        """))
                .containsExactly("2027-06-12 08:30 accueil", "2027-06-12 09:15 assemblée", "2027-06-12 12:00 buffet");
        assertThat(ReadText.items("""
                        [18:42] Ines: We meet on Saturday 12 June 2027
                        [18:43] Ines: 10:00 walk
                        12:30 lunch
                        [18:51] Karl: we'll be two
                        [19:03] Ines: bring boots
                        """)).containsExactly("2027-06-12 10:00 walk", "2027-06-12 12:30 lunch");
    }
}
