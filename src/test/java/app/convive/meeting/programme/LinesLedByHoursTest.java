package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines whose hour stands behind a small word, a sentence or the name of their day. */
class LinesLedByHoursTest {

    @Test
    void a_small_word_joins_a_line_to_the_list_above() {
        assertThat(ReadText.items("""
                        Samedi 12 juin : 10h visite du moulin
                        Samedi 12 juin : 14h concours de boules
                        Samedi 12 juin : 16h goûter
                        Et à partir de 19h, repas champêtre, tarif : 15 €.
                        Puis à 22h, bal folk.
                        """))
                .extracting(item -> item.substring(0, 22))
                .contains("2027-06-12 19:00 repas", "2027-06-12 22:00 bal f");
        assertThat(ReadText.items("""
                        Saturday 12 June
                        10am Walk
                        2pm Cricket
                        4pm Tea
                        And at 7pm, supper in the barn, tickets £12.
                        Then from 9pm, ceilidh.
                        """))
                .extracting(item -> item.substring(0, 16))
                .contains("2027-06-12 19:00", "2027-06-12 21:00");
    }

    @Test
    void a_sentence_may_stand_before_the_first_hour_of_a_list() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        Voici l'ordre des démonstrations prévues sur le terrain. À 14 heures, judo avec le club ;
                        à 14 h 40, escrime ; à 15 h 05, gymnastique ;
                        à 16 h, danses.
                        """))
                .containsExactly(
                        "2027-06-12 14:00 judo avec le club",
                        "2027-06-12 14:40 escrime",
                        "2027-06-12 15:05 gymnastique",
                        "2027-06-12 16:00 danses");
    }

    @Test
    void the_date_of_a_named_day_may_stand_in_a_bracket() {
        assertThat(ReadText.items("""
                        JEUDI SAINT (jeudi 13 mai) : messe à 18h suivie d'un temps de prière
                        VENDREDI SAINT (vendredi 14 mai) : chemin de croix à 15h
                        PÂQUES (dimanche 16 mai) : messe à 8h30
                        """))
                .containsExactly(
                        "2027-05-13 18:00 messe suivie d'un temps de prière",
                        "2027-05-14 15:00 chemin de croix",
                        "2027-05-16 08:30 messe");
        assertThat(ReadText.items("""
                        Quarter-final (Saturday 5 June): 2pm at Lower Field
                        Semi-final (Saturday 12 June): 3.30pm at Lower Field
                        Final (Sunday 20 June): 4pm at the Stadium
                        """))
                .containsExactly(
                        "2027-06-05 14:00 Quarter-final @Lower Field",
                        "2027-06-12 15:30 Semi-final @Lower Field",
                        "2027-06-20 16:00 Final @Stadium");
    }

    @Test
    void what_follows_stands_before_the_comma_of_its_hour() {
        assertThat(ReadText.items("""
                        Vendredi 11 juin, à la salle, dès 19 heures, une scène ouverte, suivie du concert du trio Pif, à partir de 20 h 30 (au chapeau).
                        """))
                .containsExactly(
                        "2027-06-11 19:00 une scène ouverte @salle",
                        "2027-06-11 20:30 concert du trio Pif (au chapeau)");
    }

    @Test
    void a_sentence_below_that_goes_back_is_no_item() {
        assertThat(ReadText.items("""
                        Meetup Thursday 10 June 2027
                        6.15pm doors open
                        7.00pm Introduction and topic voting
                        7.20pm Session One
                        8.15pm Session Two
                        At 7pm we will close the list of topics and say a few words about how it works.
                        """)).hasSize(4);
    }

    @Test
    void each_hour_in_a_bracket_has_its_own_words() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        10h Ouverture
                        Les enfants danseront le matin (vers 11h pour les petits, vers 11h20 pour les moyens et vers 11h40 pour les grands).
                        14h Jeux
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly(
                        "2027-06-12 10:00",
                        "2027-06-12 11:00",
                        "2027-06-12 11:20",
                        "2027-06-12 11:40",
                        "2027-06-12 14:00");
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        Group photos (10:30 for juniors, 10:45 for seniors)
                        11:00 Races
                        12:30 Lunch
                        """))
                .contains("2027-06-12 10:30 Group photos – for juniors", "2027-06-12 10:45 Group photos – for seniors");
    }

    @Test
    void a_start_is_that_of_what_stands_before_the_first_comma() {
        assertThat(ReadText.items("""
                        Dimanche 13 juin 2027 :
                        – Concours de boules ouvert à tous, inscription à partir de 13h30 et début à 14h (en doublettes).
                        – A 22h30 : retraite aux flambeaux
                        – A 23h : feu d'artifice
                        """))
                .contains("2027-06-13 14:00 Concours de boules ouvert à tous : début (en doublettes)");
        assertThat(ReadText.items("""
                        Sunday 13 June 2027
                        - Fun run for all ages, registration from 9am and start at 10am
                        - Picnic at 12.30pm
                        - Raffle at 3pm
                        """)).contains("2027-06-13 10:00 Fun run for all ages : start");
    }
}
