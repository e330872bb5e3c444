package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts as they come out of posts, pages and tables: adorned, glued, broken. */
class AsPeopleCopyTest {

    @Test
    void letters_of_mathematics_are_letters() {
        assertThat(ReadText.items("""
                        Le 𝐝𝐢𝐦𝐚𝐧𝐜𝐡𝐞 𝟏𝟑 𝐣𝐮𝐢𝐧, c'est la 𝐟𝐞̂𝐭𝐞 𝐝𝐮 𝐩𝐨𝐧𝐭.
                        - 𝟗𝐡𝟑𝟎 – Accueil
                        - 10h15 – 𝑪𝒐𝒓𝒕𝒆̀𝒈𝒆
                        - 12h – Repas
                        """))
                .containsExactly("2027-06-13 09:30 Accueil", "2027-06-13 10:15 Cortège", "2027-06-13 12:00 Repas");
    }

    @Test
    void a_comma_may_part_hours_from_minutes() {
        assertThat(ReadText.items("""
                        Mercredi 9 juin 2027
                        13,00 : Accueil
                        13,30 : Introduction
                        14,30-15,15 « Des mines et des jardins »
                        16,30 Pause-café (2,50 €)
                        """))
                .containsExactly(
                        "2027-06-09 13:00 Accueil",
                        "2027-06-09 13:30 Introduction",
                        "2027-06-09 14:30-15:15 « Des mines et des jardins »",
                        "2027-06-09 16:30 Pause-café (2,50 €)");
    }

    @Test
    void cells_may_be_glued_to_the_hour_and_to_each_other() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        8:00-8:30amRegistrationFront Lobby
                        8:30-9:30amWarm-upsGreen Hall
                        9:30-11:00amFull rehearsalGreen Hall
                        11:30amLunchFront Lobby
                        """))
                .containsExactly(
                        "2027-06-12 08:00-08:30 Registration @Front Lobby",
                        "2027-06-12 08:30-09:30 Warm-ups @Green Hall",
                        "2027-06-12 09:30-11:00 Full rehearsal @Green Hall",
                        "2027-06-12 11:30 Lunch @Front Lobby");
    }

    @Test
    void a_figure_glued_to_a_word_is_no_hour_of_such_a_row() {
        assertThat(ReadText.items("""
                        1Jour 1 - Samedi 12 juin
                        • Arrivée : 12 h à 16 h
                        • Souper : 17 h 15 à 18 h 30
                        2Jour 2 - Dimanche 13 juin
                        • Début des jeux : 8 h
                        """))
                .containsExactly(
                        "2027-06-12 12:00-16:00 Arrivée",
                        "2027-06-12 17:15-18:30 Souper",
                        "2027-06-13 08:00 Début des jeux");
    }

    @Test
    void heads_of_columns_below_a_day_are_no_items() {
        assertThat(ReadText.items("""
                        Donnerstag 10. Juni / Thursday 10 June 2027
                        Time Event Location
                        13:30 Registration
                        14:00 - 14:30 Old harbours
                        Freitag 11. Juni / Friday 11 June 2027
                        Time Event Location
                        09:30 - 10:00 New islands
                        10:00 Coffee
                        """))
                .containsExactly(
                        "2027-06-10 13:30 Registration",
                        "2027-06-10 14:00-14:30 Old harbours",
                        "2027-06-11 09:30-10:00 New islands",
                        "2027-06-11 10:00 Coffee");
    }

    @Test
    void a_row_without_an_end_may_lack_its_cell() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        Start | End | Event |
                        ---|---|---|
                        1:00 PM | 1:45 PM | Check-in |
                        2:00 PM | 6:00 PM | Team games |
                        6:00 PM | 7:00 PM | Dinner |
                        8:00 PM | Camp quiz |
                        """)).contains("2027-06-12 18:00-19:00 Dinner", "2027-06-12 20:00 Camp quiz");
    }

    @Test
    void a_range_may_break_over_the_end_of_a_line() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        - 3pm to 4pm: Arrival
                        - 4pm to
                        6pm: Visit of the old town
                        - 7pm: Supper
                        """))
                .containsExactly(
                        "2027-06-12 15:00-16:00 Arrival",
                        "2027-06-12 16:00-18:00 Visit of the old town",
                        "2027-06-12 19:00 Supper");
    }

    @Test
    void two_hours_that_touch_are_a_range_and_a_small_number_before_one_is_part_of_the_name() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        10H Accueil
                        14H16H Village des métiers
                        Demi-finale 1 à 16h30
                        Demi-finale 2 à 17h45
                        Ouvert de 9 à 18h pour tous les curieux du quartier
                        """))
                .contains(
                        "2027-06-12 14:00-16:00 Village des métiers",
                        "2027-06-12 16:30 Demi-finale 1",
                        "2027-06-12 17:45 Demi-finale 2");
    }

    @Test
    void hours_of_other_towns_are_those_of_the_line_above() {
        assertThat(ReadText.items("""
                        Journée du 12 juin 2027

                        8h00 GMT - Début du symposium
                        Afrique de l’Ouest (Dakar) : 9h00, Paris : 10h00, Québec : 4h00

                        10h00 - 11h50 GMT - Table ronde
                        Afrique de l’Ouest (Dakar) : 11h00 - 12h50, Paris : 12h00 - 13h50

                        12h00 GMT - Pause
                        """))
                .containsExactly(
                        "2027-06-12 08:00 Début du symposium",
                        "2027-06-12 10:00-11:50 Table ronde",
                        "2027-06-12 12:00 Pause");
    }

    @Test
    void a_dash_without_a_space_is_a_bullet_where_others_are_written_so() {
        assertThat(ReadText.items("""
                        samedi 12 juin
                        - Gare de Morteuil : arrivée à 16:35
                        - accueil du car à la gare
                        - soirée chez les hôtes

                        dimanche 13 juin
                        -journée chez les hôtes

                        lundi 14 juin
                        -8:30: accueil à la cantine
                        -pique-nique au jardin
                        -12:15 : musée
                        """))
                .containsExactly(
                        "2027-06-12 16:35 arrivée @Gare de Morteuil",
                        "2027-06-12 - accueil du car à la gare @gare",
                        "2027-06-12 - soirée chez les hôtes",
                        "2027-06-13 - journée chez les hôtes",
                        "2027-06-14 08:30 accueil à la cantine @cantine",
                        "2027-06-14 - pique-nique au jardin @jardin",
                        "2027-06-14 12:15 musée");
    }

    @Test
    void capitals_may_be_glued_to_the_hour_and_leaders_be_of_two_signs() {
        assertThat(ReadText.items("""
                        SATURDAY JUNE 12, 2027

                        9-10:30AMFIDDLE SIGN-UP…………………………..…INFORMATION TENT

                        11AMSTRETCHING FOR PLAYERS……….….P. LUND………………PICNIC SHELTER

                        2PMOPEN JAM……………………….CEDAR LODGE
                        """))
                .containsExactly(
                        "2027-06-12 09:00-10:30 FIDDLE SIGN-UP @INFORMATION TENT",
                        "2027-06-12 11:00 STRETCHING FOR PLAYERS – P. LUND @PICNIC SHELTER",
                        "2027-06-12 14:00 OPEN JAM @CEDAR LODGE");
    }
}
