package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Cards whose fields are led by a picture or a label, and hours at which one comes before it begins. */
class FieldCardsTest {

    @Test
    void a_pin_leads_the_place_and_a_clock_the_hour_of_the_title_above() {
        assertThat(ReadText.items("""
                        Saturday 12 June

                        Quiz with the harbour master
                        📍 Upstairs at the Anchor
                        🕗 8 pm
                        Teams of four, register before 7 pm.

                        Night swim
                        📍 Gull Steps (in the pool if it rains)
                        🕘 9.15 – 10 pm

                        Lantern parade
                        🕙 10.30 pm
                        📍 Old Quay
                        """))
                .containsExactly(
                        "2027-06-12 20:00 Quiz with the harbour master @Upstairs at the Anchor",
                        "2027-06-12 21:15-22:00 Night swim @Gull Steps",
                        "2027-06-12 22:30 Lantern parade @Old Quay");
    }

    @Test
    void a_leaf_of_a_calendar_leads_the_day_of_the_title_above() {
        assertThat(ReadText.items("""
                        ## Café bricole
                        📅 Samedi 12 juin
                        ⏰ 14h à 17h
                        📍 Chez Odette

                        ## Veillée contes
                        📅 Dimanche 13 juin, 20h30
                        📍 Le Vieux Four
                        """))
                .containsExactly(
                        "2027-06-12 14:00-17:00 Café bricole @Chez Odette",
                        "2027-06-13 20:30 Veillée contes @Le Vieux Four");
    }

    @Test
    void labels_in_either_order_do_the_same() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        Greffe des pommiers
                        Lieu : chez les Morin
                        Heure : 9h30

                        Soupe partagée
                        Heure : 12h
                        Lieu : le four banal
                        """))
                .containsExactly(
                        "2027-06-12 09:30 Greffe des pommiers @chez les Morin",
                        "2027-06-12 12:00 Soupe partagée @le four banal");
    }

    @Test
    void pictures_that_lead_items_of_a_list_are_bullets() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        📍 10h Départ du lavoir
                        📍 11h Halte à la chapelle
                        ⏰ 12h Retour
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Départ du lavoir @lavoir",
                        "2027-06-12 11:00 Halte à la chapelle @chapelle",
                        "2027-06-12 12:00 Retour");
    }

    @Test
    void one_comes_at_the_first_hour_and_it_begins_at_the_second() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        2.15 pm Crown Green finals
                        7 for 7.30pm Members' supper
                        9.45 pm for 10 pm Fireworks
                        """))
                .containsExactly(
                        "2027-06-12 14:15 Crown Green finals",
                        "2027-06-12 19:00 Members' supper",
                        "2027-06-12 21:45 Fireworks");
        assertThat(ReadText.items("Samedi 12 juin 2027\n\n13h30 pour 14h : loto\n"))
                .containsExactly("2027-06-12 13:30 loto");
    }

    @Test
    void sentences_behind_the_title_are_its_fields_and_those_below_tell_no_items() {
        assertThat(ReadText.items("""
                        Heritage days at Dunmore

                        Saturday June 12 – tour of the lime kilns. Meeting point – Market House, Dunmore. Time 2pm – 5pm.

                        Ann Doyle will show how lime was burnt. The bus leaves at 2pm sharp and will be back at 5pm.

                        Sunday June 13 – Songs of the bog. Time 7.30pm - 10pm. Venue – the old creamery.

                        Bring a song and a friend, for the tea is poured at 9pm and the door is shut by then.

                        Monday June 14 – a workshop on old maps, from 2-3pm and 4-5pm. Venue – the Gate Lodge.
                        """))
                .containsExactly(
                        "2027-06-12 14:00-17:00 tour of the lime kilns @Market House, Dunmore",
                        "2027-06-13 19:30-22:00 Songs of the bog @the old creamery",
                        "2027-06-14 14:00-15:00 a workshop on old maps @the Gate Lodge",
                        "2027-06-14 16:00-17:00 a workshop on old maps @the Gate Lodge");
    }

    @Test
    void fields_may_stand_further_in_below_a_space_and_name_the_room_by_what_heads_columns() {
        assertThat(ReadText.items("""
                        Beekeepers' days, Saturday 12 June and Sunday 13 June

                        Hive count 2025 - 2026

                            Room: Copper Barn
                            Time: Saturday 9:00 - 9:45
                            Bring last year's sheets.

                        Lunch

                            Time: Saturday 12:15 - 13:30

                        Wax clinic

                            Room: Loft (north)
                            Time: Sunday 10:00 - 11:30
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:45 Hive count 2025 - 2026 @Copper Barn",
                        "2027-06-12 12:15-13:30 Lunch",
                        "2027-06-13 10:00-11:30 Wax clinic @Loft (north)");
    }

    @Test
    void cards_need_no_empty_lines_between_them_and_may_have_several_hours() {
        assertThat(ReadText.items("""
                        Saturday: 12/06/2027
                        Walk for the Weir
                        Time: 7:00am
                        Venue: School Gate
                        Radio talk
                        Time: 9:00am-9:30am / 4:00pm-4:30pm
                        Sunday: 13/06/2027
                        Thanksgiving Service:
                        Venue: St Anne's Church, Mill Street, Dunmoor
                        Time: 10:00am
                        """))
                .containsExactly(
                        "2027-06-12 07:00 Walk for the Weir @School Gate",
                        "2027-06-12 09:00-09:30 Radio talk",
                        "2027-06-12 16:00-16:30 Radio talk",
                        "2027-06-13 10:00 Thanksgiving Service @St Anne's Church, Mill Street, Dunmoor");
    }
}
