package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands above, below and in brackets beside the items of a list. */
class AroundTheListTest {

    @Test
    void a_dinner_with_its_own_day_below_the_table_is_an_item() {
        assertThat(ReadText.items("""
                        École d'été — emploi du temps

                        |           | Lundi 14 juin 2027 | Mardi 15 juin 2027 |
                        | 9h-10h30  | Accueil            | Cours 2            |
                        | 10h30-11h | café               | café               |

                        Dîner de gala mardi 15 juin, 20h, restaurant Le Lavoir (à pied, 10 min)
                        """))
                .contains("2027-06-15 20:00 Dîner de gala (à pied, 10 min) @restaurant Le Lavoir")
                .hasSize(5);
    }

    @Test
    void when_and_where_above_the_agenda_is_no_item() {
        assertThat(ReadText.items("""
                        Conseil d'administration
                        Le mardi 15 juin 2027, à 18 h 30, par visioconférence

                        ORDRE DU JOUR

                        1. Ouverture de la séance   18 h 30
                        2. Pause   19 h 25
                        3. Varia   20 h 20
                        """))
                .containsExactly(
                        "2027-06-15 18:30 Ouverture de la séance", "2027-06-15 19:25 Pause", "2027-06-15 20:20 Varia");
        assertThat(ReadText.items("""
                        Board of Directors
                        Tuesday, June 15, 2027, 6:00 PM
                        Zoom / Community Room

                        A. Gather and greet          6:00
                        B. Check-in                  6:10
                        C. Reports                   6:30
                        """)).hasSize(3).first().isEqualTo("2027-06-15 18:00 Gather and greet");
    }

    @Test
    void brackets_tell_until_when_one_may_come_and_titles_are_taken_at_their_word() {
        assertThat(ReadText.items("""
                        Open d'échecs, samedi 12 juin 2027

                        12h45 Pointage (clôture 13h30, aucun retard toléré)
                        14h00 Ronde 1
                        17h00 Remise des prix
                        """))
                .containsExactly(
                        "2027-06-12 12:45 Pointage (clôture 13h30, aucun retard toléré)",
                        "2027-06-12 14:00 Ronde 1",
                        "2027-06-12 17:00 Remise des prix");
        assertThat(ReadText.items("""
                        Museum night, Saturday 12 June 2027

                        ► Torchlight trail: 6–8pm (basement)
                        ► Choir "High Tide": 8.30pm (staircase)
                        ► Last look at the mummy: 10pm (Gallery 5)

                        Bar open all evening, last orders 10.10pm
                        """))
                .containsExactly(
                        "2027-06-12 18:00-20:00 Torchlight trail @basement",
                        "2027-06-12 20:30 Choir \"High Tide\" @staircase",
                        "2027-06-12 22:00 Last look at the mummy @Gallery 5");
    }

    @Test
    void a_bracket_behind_the_hour_is_not_what_happens_below() {
        assertThat(ReadText.items("""
                        Tuesday, June 8, 2027 | 12pm ET
                        Photographs in shoe boxes
                        REGISTER

                        Tuesday, June 15, 2027 | 1pm ET (please note the later hour)
                        Closing round table
                        REGISTER
                        """))
                .containsExactly("2027-06-08 12:00 Photographs in shoe boxes", "2027-06-15 13:00 Closing round table");
    }

    @Test
    void a_bare_range_leads_a_line_among_others_with_their_hours() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        7am sitting
                        10 to 12 weaving, as you wish
                        12.45 lunch
                        5.30pm talk
                        """)).contains("2027-06-12 10:00-12:00 weaving, as you wish");
    }
}
