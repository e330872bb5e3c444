package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that tell where before what. */
class LeadingPlacesTest {

    @Test
    void where_most_items_begin_with_a_place_and_a_dash_all_do() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        - 9h Salle des fêtes - Accueil des cyclistes
                        - 10h Place Verte - Départ de la randonnée
                        - 11h Arrivée des coureurs
                        - 12h Pré aux Oies - Repas champêtre
                        - 15h Gymnase - Tournoi
                        - 16h Les Ormes, inauguration du banc
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Accueil des cyclistes @Salle des fêtes",
                        "2027-06-12 10:00 Départ de la randonnée @Place Verte",
                        "2027-06-12 11:00 Arrivée des coureurs",
                        "2027-06-12 12:00 Repas champêtre @Pré aux Oies",
                        "2027-06-12 15:00 Tournoi @Gymnase",
                        "2027-06-12 16:00 inauguration du banc @Les Ormes");
    }

    @Test
    void a_dash_behind_other_words_leads_to_no_place() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h Accueil - thé
                        10h Ouverture - discours du maire
                        11h Place Verte - histoire d'un nom
                        14h Atelier - vannerie
                        """))
                .contains("2027-06-12 09:00 Accueil - thé", "2027-06-12 14:00 Atelier - vannerie");
    }

    @Test
    void behind_a_place_a_bracket_may_tell_what_happens() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        8:30 am Village Hall (breakfast)
                        9:30 am Looms (beginners)
                        """))
                .containsExactly("2027-06-12 08:30 breakfast @Village Hall", "2027-06-12 09:30 Looms (beginners)");
    }

    @Test
    void a_place_with_an_open_hour_heads_a_list_where_places_head_others() {
        assertThat(ReadText.items("""
                        Fête du hameau, samedi 12 juin 2027
                        Au Verger Communal - Dès 17h30
                        - Jeux de quilles
                        - Tresses de paille avec Mme Roy
                        Au Lavoir Couvert
                        Dès 19h : Soupe
                        21h : Contes
                        Place du Tilleul
                        22h30 : Feu
                        """))
                .containsExactly(
                        "2027-06-12 17:30 Jeux de quilles @Verger Communal",
                        "2027-06-12 17:30 Tresses de paille avec Mme Roy @Verger Communal",
                        "2027-06-12 19:00 Soupe @Lavoir Couvert",
                        "2027-06-12 21:00 Contes @Lavoir Couvert",
                        "2027-06-12 22:30 Feu @Place du Tilleul");
    }

    @Test
    void points_below_a_place_and_hour_are_no_items_where_no_place_heads_others() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        À la Mairie - Dès 17h30
                        - Comptes de l'an passé
                        - Travaux du pont
                        19h : Soupe
                        """)).noneMatch(item -> item.contains("17:30 Comptes"));
    }

    @Test
    void a_place_may_introduce_what_is_held_there() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        Dans la grange, suite des exposés :
                        15h00 : Les chouettes
                        16h00 : Les loirs
                        """))
                .containsExactly("2027-06-12 15:00 Les chouettes @grange", "2027-06-12 16:00 Les loirs @grange");
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        Dans la joie, suite des exposés :
                        15h00 : Les chouettes
                        16h00 : Les loirs
                        """)).noneMatch(item -> item.contains("@"));
    }

    @Test
    void inns_and_their_village_before_a_dash_are_places() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        10:00 – 10:30
                        The Swan, Wexbury – Brackenfield and Hare & Hound

                        11:30 – 12:00
                        The Swan, Wexbury -Brackenfield and Stoat

                        13:45 – 14:30
                        The Co-op, Wexbury – All teams massed display

                        15:00 – 15:30
                        The Bell, Overby – Hare & Hound
                        """))
                .containsExactly(
                        "2027-06-12 10:00-10:30 Brackenfield and Hare & Hound @The Swan, Wexbury",
                        "2027-06-12 11:30-12:00 Brackenfield and Stoat @The Swan, Wexbury",
                        "2027-06-12 13:45-14:30 All teams massed display @The Co-op, Wexbury",
                        "2027-06-12 15:00-15:30 Hare & Hound @The Bell, Overby");
    }

    @Test
    void what_comes_back_beside_known_places_is_one_too() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        9h00 : Salle de réunion : Mot du président
                        9h30 : À votre établi : On rabote
                        11h00 : À votre établi : On ponce
                        12h30 : Repas
                        14h00 : Salle de réunion : Votes
                        16h30 : Bar : Pot des anciens
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Mot du président @Salle de réunion",
                        "2027-06-12 09:30 On rabote @À votre établi",
                        "2027-06-12 11:00 On ponce @À votre établi",
                        "2027-06-12 12:30 Repas",
                        "2027-06-12 14:00 Votes @Salle de réunion",
                        "2027-06-12 16:30 Pot des anciens @Bar");
    }
}
