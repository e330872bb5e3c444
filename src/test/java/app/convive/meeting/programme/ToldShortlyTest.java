package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places that few letters tell: a room's code, a call on line, a small word behind a dash. */
class ToldShortlyTest {

    @Test
    void a_dash_or_comma_parts_places_and_calls_from_the_title() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        8h Ménage – sacristie (apportez vos gants)
                        9h Obsèques de Jean Petit – crématorium
                        10h Réunion de bureau – Zoom
                        11h Point d'étape, en visio (lien envoyé la veille)
                        14h Conférence – Marie Lenoir
                        15h Visite de la forge à distance
                        """))
                .containsExactly(
                        "2027-06-12 08:00 Ménage (apportez vos gants) @sacristie",
                        "2027-06-12 09:00 Obsèques de Jean Petit @crématorium",
                        "2027-06-12 10:00 Réunion de bureau @Zoom",
                        "2027-06-12 11:00 Point d'étape, en visio (lien envoyé la veille) @en visio",
                        "2027-06-12 14:00 Conférence – Marie Lenoir",
                        "2027-06-12 15:00 Visite de la forge à distance");
    }

    @Test
    void what_is_spoken_about_on_line_is_no_place() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9:00 Round table: archives online
                        10:00 Living with asthma, Dr Shah (Elm Hospitals). Online only.
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Round table: archives online",
                        "2027-06-12 10:00 Living with asthma, Dr Shah (Elm Hospitals). Online only @Online only");
    }

    @Test
    void a_room_code_needs_no_noun_but_an_age_is_none() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h réunion des trésoriers en B12 (apportez vos relevés)
                        10h match en U13
                        11h rugby en M14 (stade à confirmer)
                        """))
                .containsExactly(
                        "2027-06-12 09:00 réunion des trésoriers en B12 (apportez vos relevés) @B12",
                        "2027-06-12 10:00 match en U13",
                        "2027-06-12 11:00 rugby en M14 (stade à confirmer)");
    }

    @Test
    void what_comes_behind_the_place_may_tell_what_to_bring_or_where_one_goes() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        9am Churchyard tidy, meet at the lych gate, bring gloves
                        """))
                .containsExactly("2027-06-12 09:00 Churchyard tidy, meet at the lych gate, bring gloves @lych gate");
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h Départ du car, place du 11 novembre, pour Nantes
                        """))
                .containsExactly("2027-06-12 09:00 Départ du car, pour Nantes @place du 11 novembre");
    }

    @Test
    void where_most_titles_are_led_by_places_unknown_names_are_places_too() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        10am – Lower Green: Maypole
                        11am – Long Wharf: Raft race
                        12pm – Town Hall: Speeches
                        1pm – Sainte-Anne: Picnic
                        2pm – Duck Pond: Story time
                        5pm – Keynote: Trees
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Maypole @Lower Green",
                        "2027-06-12 11:00 Raft race @Long Wharf",
                        "2027-06-12 12:00 Speeches @Town Hall",
                        "2027-06-12 13:00 Picnic @Sainte-Anne",
                        "2027-06-12 14:00 Story time @Duck Pond",
                        "2027-06-12 17:00 Keynote: Trees");
    }

    @Test
    void a_day_may_head_the_hours_of_a_table() {
        assertThat(ReadText.items("""
                        | Monday, June 14 | Location | Event |
                        | 7:30am-8:30am | Elm Foyer, West Tower | Breakfast |
                        | 9:45am-10:00am | Outside the gym | Break |
                        | Tuesday, June 15 | Location | Event |
                        | 9:00am-9:30am | Oak Hall | Closing |
                        | 1:00pm-4:30pm | Bus, Mill Road entrance | Plant tour |
                        """))
                .containsExactly(
                        "2027-06-14 07:30-08:30 Breakfast @Elm Foyer, West Tower",
                        "2027-06-14 09:45-10:00 Break @Outside the gym",
                        "2027-06-15 09:00-09:30 Closing @Oak Hall",
                        "2027-06-15 13:00-16:30 Plant tour @Bus, Mill Road entrance");
    }
}
