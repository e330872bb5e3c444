package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherDatesTest {

    @Test
    void the_stamp_of_a_forum_is_no_day_of_the_meeting() {
        assertThat(ReadText.items("""
                        Journée des tisserands
                        Enregistré le : mar. 09 févr. 2021, 22:05
                        Message par Odile Brac

                        La journée se tient ce samedi 12 juin à la Maison du lin.

                        - 9 h 15 : Accueil
                        - 10 h : Démonstration
                        """)).containsExactly("2027-06-12 09:15 Accueil", "2027-06-12 10:00 Démonstration");
    }

    @Test
    void a_past_date_within_a_title_moves_nothing_to_another_day() {
        assertThat(ReadText.items("""
                        Annual meeting, Saturday June 12th, 2027
                        Registration 8:30 AM
                        Call to order 9:00 AM
                        Vote on the accounts of October 3rd, 2026 9:15 AM
                        Review of the year from April 1st, 2026
                        Elections 10:00 AM
                        """))
                .containsExactly(
                        "2027-06-12 08:30 Registration",
                        "2027-06-12 09:00 Call to order",
                        "2027-06-12 09:15 Vote on the accounts of October 3rd, 2026",
                        "2027-06-12 10:00 Elections");
    }

    @Test
    void the_year_of_an_earlier_meeting_is_not_that_of_this_one() {
        assertThat(ReadText.items("""
                        Après notre réunion du 9 janvier 2021 :
                        Samedi 12 juin
                        9h Café
                        10h Débat
                        """)).containsExactly("2027-06-12 09:00 Café", "2027-06-12 10:00 Débat");
    }

    @Test
    void what_was_moved_happens_on_the_new_day() {
        assertThat(ReadText.items("""
                        La sortie devait se tenir samedi 5 juin. Elle a été repoussée au samedi 12 juin, même départ.

                        8h30 Rendez-vous au pont
                        9h Départ
                        """))
                .containsExactly("2027-06-12 08:30 Rendez-vous au pont @pont", "2027-06-12 09:00 Départ");
        assertThat(ReadText.items("""
                        The ramble planned for 2027-06-05 has been moved to 2027-06-12, same start.

                        09:00 Meet by the bridge
                        09:30 Walk up the valley
                        """))
                .extracting(line -> line.substring(0, 16))
                .containsExactly("2027-06-12 09:00", "2027-06-12 09:30");
    }

    @Test
    void a_date_that_holds_only_in_the_rain_moves_nothing() {
        assertThat(ReadText.items("""
                        Garden party, Saturday 5 June. If wet, moved to Sunday 6 June.

                        14:00 Gates open
                        15:00 Tea
                        """)).containsExactly("2027-06-05 14:00 Gates open", "2027-06-05 15:00 Tea");
    }

    @Test
    void the_next_meeting_is_another_one() {
        assertThat(ReadText.items("""
                        Prochaine réunion : le 18 septembre à 18h.

                        Assises des vergers (12-13 juin)

                        Samedi
                        9h Accueil
                        Dimanche
                        10h Clôture
                        """)).containsExactly("2027-06-12 09:00 Accueil", "2027-06-13 10:00 Clôture");
    }

    @Test
    void a_meeting_that_is_only_called_the_next_one_has_its_day() {
        assertThat(ReadText.items("""
                        Our next meeting: Saturday 12 June

                        10:00 Business
                        11:00 Talk on lichens
                        """))
                .containsExactly("2027-06-12 10:00 Business", "2027-06-12 11:00 Talk on lichens");
    }

    @Test
    void until_when_to_answer_is_no_heading() {
        assertThat(ReadText.items("""
                        You are invited to the open day on Saturday 12 June.

                        Names to Lucy by 20 May please.

                        09:00 Coffee
                        10:30 Tour
                        """)).containsExactly("2027-06-12 09:00 Coffee", "2027-06-12 10:30 Tour");
    }

    @Test
    void on_its_very_day_a_letter_announces_what_comes() {
        assertThat(ReadText.items("""
                        Brindley, 1 May 2027

                        Volunteers' day, 12 June

                        09:00 Coffee
                        10:30 Tour
                        """)).containsExactly("2027-06-12 09:00 Coffee", "2027-06-12 10:30 Tour");
    }

    @Test
    void a_report_of_the_past_keeps_its_days() {
        assertThat(ReadText.items("""
                        Saturday 13 June 2026
                        10:00 Business
                        11:00 Talk
                        """)).containsExactly("2026-06-13 10:00 Business", "2026-06-13 11:00 Talk");
    }

    @Test
    void what_is_put_off_from_one_day_to_another_does_not_last_from_one_to_the_other() {
        assertThat(ReadText.items("""
                        En raison des orages, la commune a choisi de repousser la fête du 9 juin au samedi 12 juin 2027.

                        21h30 Retraite aux flambeaux
                        23h00 Feu d’artifice
                        """))
                .containsExactly("2027-06-12 21:30 Retraite aux flambeaux", "2027-06-12 23:00 Feu d’artifice");
    }

    @Test
    void when_a_message_was_posted_and_its_author_joined_is_no_item() {
        assertThat(ReadText.items("""
                        Re: Spring tour - details
                        by OldSpoke » Wed Apr 14, 2027 9:14 pm

                        SAT 12TH JUNE
                        Meet at the station - 8.40
                        Train - 9.02
                        Lunch - 1pm

                        OldSpoke
                        Posts: 1183
                        Joined: Thu Nov 12, 2020 8:30 pm
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly("2027-06-12 08:40", "2027-06-12 09:02", "2027-06-12 13:00");
    }

    @Test
    void a_sentence_about_the_eve_heads_nothing() {
        assertThat(ReadText.items("""
                        Journée de silence au vieux moulin, samedi 12 juin

                        Le 11 juin on allumera comme chaque année les lampions, le lendemain on se tait !

                        Déroulé :

                        6h00 Marche lente
                        8h00 Petit déjeuner
                        12h00 Repas
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly("2027-06-12 06:00", "2027-06-12 08:00", "2027-06-12 12:00");
    }

    @Test
    void one_date_behind_a_programme_of_weekdays_is_that_of_something_else() {
        assertThat(ReadText.programme("""
                                SAMEDI
                                9h30 Échauffement
                                10h Répétition des altos
                                DIMANCHE
                                10h Répétition générale
                                On jouera le 19 juin au kiosque, deux fois vingt minutes si le ciel le veut bien.
                                """).items()).extracting(ReadItem::day).containsOnlyNulls();
    }

    @Test
    void two_years_of_a_season_are_neither_hours_nor_a_telephone_number() {
        assertThat(ReadText.items("""
                        L'assemblée de la saison 2026-2027 de l'atelier vélo se tient le samedi 12 juin au préau.

                        14h - 15h : Accueil
                        15h - 17h : Votes

                        • Comptes 2026 / 2027
                        """))
                .containsExactly("2027-06-12 14:00-15:00 Accueil", "2027-06-12 15:00-17:00 Votes");
    }
}
