package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines that tell their place before the title, or below it with more to say. */
class PlacedLinesTest {

    @Test
    void a_place_before_the_hour_is_no_title() {
        assertThat(ReadText.items("""
                        Fête de la Victoire – samedi 8 mai 2027

                        Cimetière de Brau - 9h15 - Dépôt de gerbe
                        Place de la Mairie - 9h45 - Rassemblement
                        Église Saint-Roch - 10h30 - Messe
                        Salle Jean-Moulin - 12h - Vin d’honneur et remise des diplômes aux jeunes porte-drapeaux du canton
                        """))
                .containsExactly(
                        "2027-05-08 09:15 Dépôt de gerbe @Cimetière de Brau",
                        "2027-05-08 09:45 Rassemblement @Place de la Mairie",
                        "2027-05-08 10:30 Messe @Église Saint-Roch",
                        "2027-05-08 12:00 Vin d’honneur et remise des diplômes aux jeunes porte-drapeaux du canton @Salle Jean-Moulin");
    }

    @Test
    void a_sentence_below_begins_with_the_place() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        2.30pm: Junior choirs
                        Town Hall. Adm. £5
                        7.30pm: Gala concert
                        St. Brigid's Church. Guests: Coro Alto (Italy). Adm. £15
                        10.30pm: Singers' club
                        Parish Centre. Bring your voice!
                        """))
                .containsExactly(
                        "2027-06-12 14:30 Junior choirs @Town Hall",
                        "2027-06-12 19:30 Gala concert @St. Brigid's Church",
                        "2027-06-12 22:30 Singers' club @Parish Centre");
    }

    @Test
    void a_numbered_court_behind_the_hour_is_the_place_of_what_follows() {
        assertThat(ReadText.items("""
                        samedi 12 juin 2027

                        09h30   réunion des capitaines
                        10h00   terrain 1   BOURG / VILLARS 2
                        10h00   terrain 2   AS ORVAL / MONTBRUN
                        13h00   repas
                        14h00   terrain 1   FINALE
                        """))
                .containsExactly(
                        "2027-06-12 09:30 réunion des capitaines",
                        "2027-06-12 10:00 BOURG / VILLARS 2 @terrain 1",
                        "2027-06-12 10:00 AS ORVAL / MONTBRUN @terrain 2",
                        "2027-06-12 13:00 repas",
                        "2027-06-12 14:00 FINALE @terrain 1");
    }

    @Test
    void a_row_with_an_hour_heads_no_table() {
        assertThat(ReadText.items("""
                        Calendar of Meetings – June 2027

                        Tue 1    6.30pm   Planning Committee              Council Chamber
                        Thu 3    10.00am  Market Group                    The Parlour
                        Mon 7    7.00pm   Full Council                    Council Chamber
                        Wed 9    2.30pm   Cemetery site visit             Lodge gates
                        Mon 14   6.30pm   Planning Committee              Council Chamber
                                 7.15pm   Open Spaces                     Council Chamber
                        """))
                .contains(
                        "2027-06-01 18:30 Planning Committee @Council Chamber",
                        "2027-06-07 19:00 Full Council @Council Chamber",
                        "2027-06-14 19:15 Open Spaces @Council Chamber")
                .hasSize(6);
    }

    @Test
    void a_name_that_ends_several_lines_is_a_place_before_a_remark_too() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        8h00 – Départ en car du parking du stade pour Orval
                        10h00 – messe – Saint-Roch
                        14h30 – grand ménage – Saint-Roch (apportez vos gants)
                        18h00 – répétition des chants, au jubé
                        """))
                .containsExactly(
                        "2027-06-12 08:00 Départ en car du parking du stade pour Orval @parking du stade",
                        "2027-06-12 10:00 messe @Saint-Roch",
                        "2027-06-12 14:30 grand ménage (apportez vos gants) @Saint-Roch",
                        "2027-06-12 18:00 répétition des chants @jubé");
    }
}
