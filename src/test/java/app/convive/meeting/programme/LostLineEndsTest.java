package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists that lost some or all of their line ends when they were copied. */
class LostLineEndsTest {

    @Test
    void bold_type_still_shows_what_happens_at_each_hour() {
        assertThat(ReadText.items("""
                        Le samedi 12 juin 2027

                        ### PROGRAMME **9h00 – 9h30 Accueil** Un café vous attend sous le porche. **9H30 – 11h00 Quelle laine pour demain ?** Les attentes des tondeurs **11h00 – 12h00 3 ateliers en parallèle** * Atelier 1 : Le filage * Atelier 2 : Le tissage * Atelier 3 : La teinture **12h00 – 12h15 Conclusion** Anna Bell
                        """))
                .containsExactly(
                        "2027-06-12 09:00-09:30 Accueil",
                        "2027-06-12 09:30-11:00 Quelle laine pour demain ?",
                        "2027-06-12 11:00-12:00 3 ateliers en parallèle",
                        "2027-06-12 11:00-12:00 Atelier 1 : Le filage",
                        "2027-06-12 11:00-12:00 Atelier 2 : Le tissage",
                        "2027-06-12 11:00-12:00 Atelier 3 : La teinture",
                        "2027-06-12 12:00-12:15 Conclusion");
    }

    @Test
    void a_bold_hour_that_leads_its_own_line_parts_nothing() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        **9:00 Spinning** with Ann
                        **11:00 Weaving** with Jo
                        """))
                .containsExactly("2027-06-12 09:00 Spinning with Ann", "2027-06-12 11:00 Weaving with Jo");
    }

    @Test
    void behind_the_end_of_a_sentence_a_dash_and_an_hour_begin_the_next_line() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        - 9h00 : Accueil
                        - 10h00 : Débat salle du Moulin, en présence d'Anna Bell. - 11h00 : Filage pour tous
                        Chacun file comme il peut. - 12h00 : Repas
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil",
                        "2027-06-12 10:00 Débat salle du Moulin, en présence d'Anna Bell @salle du Moulin",
                        "2027-06-12 11:00 Filage pour tous",
                        "2027-06-12 12:00 Repas");
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        Nous parlerons de tout ce que cette laine porte.9h00 – Ouverture
                        - 9h30 – Filage
                        10h30 – 10h45 : PAUSE 12h30 – 14h00 : REPAS
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Ouverture",
                        "2027-06-12 09:30 Filage",
                        "2027-06-12 10:30-10:45 PAUSE",
                        "2027-06-12 12:30-14:00 REPAS");
    }

    @Test
    void a_dash_below_an_hour_leads_to_its_end_where_another_leads_to_the_title() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        08h30
                        – 08h55 – Discours d'Anna Bell
                        08h55
                        – 9h20 – Film des tondeurs
                        10h00
                        – Filage
                        """))
                .containsExactly(
                        "2027-06-12 08:30-08:55 Discours d'Anna Bell",
                        "2027-06-12 08:55-09:20 Film des tondeurs",
                        "2027-06-12 10:00 Filage");
    }

    @Test
    void what_stands_below_an_empty_bullet_tells_of_the_hour_above() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        - 9h à 12h : exposés
                        -
                        - Le rouet et la roue
                        - La laine de montagne
                        - 14h à 18h : visite de filatures
                        -
                        - La filature du pont
                        -
                        19h : repas
                        - Feux d'artifice
                        """))
                .contains(
                        "2027-06-12 09:00-12:00 exposés",
                        "2027-06-12 14:00-18:00 visite de filatures",
                        "2027-06-12 19:00 repas")
                .noneMatch(item -> item.contains("rouet") || item.contains("montagne") || item.contains("pont"));
    }

    @Test
    void behind_an_hour_alone_in_bold_type_its_title_stands_among_the_other_words() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        AU PROGRAMME **9h :** Accueil des tondeurs. **10h :** Filage pour tous. **11h :** Tissage sur réservation.
                        """)).hasSize(3);
    }

    @Test
    void two_items_that_only_an_hour_parts_are_two() {
        assertThat(ReadText.items("""
                        samedi 12 juin 2027 9h Accueil des familles 9h30 Ouverture par Odile Brac

                        10h20 Tour des étangs 11h30 Discours de Yann Le Dû
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil des familles",
                        "2027-06-12 09:30 Ouverture par Odile Brac",
                        "2027-06-12 10:20 Tour des étangs",
                        "2027-06-12 11:30 Discours de Yann Le Dû");
    }
}
