package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of the days of a text is the one of items that stand under no heading. Read on Saturday 1 May 2027. */
class HeardDaysTest {

    @Test
    void this_weekday_is_the_next_one() {
        assertThat(days("""
                        Nouvelles de la marche de ce dimanche

                        Le car part de la mairie.
                        - Départ à 8h30
                        - Pique-nique à 12h30
                        - Retour à 18h
                        """)).containsExactly("2027-05-02");
        assertThat(days("""
                        What has changed for this Thursday

                        - Gates open at 10 am
                        - Parade at 11 am
                        - Raffle at 4 pm
                        """)).containsExactly("2027-05-06");
    }

    @Test
    void a_weekday_alone_is_dated_by_the_day_on_which_the_text_was_posted() {
        assertThat(days("""
                        Publié le 28 avril 2027 à 07h15

                        Le tournoi des ruelles commence samedi

                        La première partie est à 9h30, la remise des coupes à 17h.
                        """)).containsExactly("2027-05-01");
    }

    @Test
    void a_day_that_was_counted_from_the_day_of_writing_is_marked_as_doubtful() {
        assertThat(ReadText.programme("""
                        What has changed for this Thursday

                        - Gates open at 10 am
                        - Parade at 11 am
                        - Raffle at 4 pm
                        """).items())
                .allMatch(item -> item.doubts().contains(Doubt.DAY_GUESSED));
        assertThat(ReadText.programme("""
                        Thursday 10 June 2027

                        - Gates open at 10 am
                        - Parade at 11 am
                        - Raffle at 4 pm
                        """).items())
                .noneMatch(item -> item.doubts().contains(Doubt.DAY_GUESSED));
    }

    @Test
    void without_any_of_these_a_weekday_gets_no_date() {
        assertThat(ReadText.programme("""
                        Samedi
                        9h accueil
                        10h atelier
                        """).needsDates()).isTrue();
    }

    @Test
    void the_day_by_which_to_register_is_not_the_day_of_the_meeting() {
        assertThat(days("""
                        La fédération prépare, le 15 juin, une journée d'échanges. On peut s'y inscrire jusqu'au 9 juin.

                        De 9h45 à 11h15, débat. À 12h30, repas. À 14h, visite des ateliers.
                        """)).containsExactly("2027-06-15");
    }

    @Test
    void of_several_dates_that_are_announced_the_one_that_the_text_comes_back_to_counts() {
        assertThat(ReadText.items("""
                        Deux dates à retenir :
                        • le 19 septembre 2027 ce sera la grande marche
                        • le 2 et 3 octobre ce sera la sortie en bateau
                        La suite viendra plus tard.
                        Grande marche
                        Nous partons ensemble dimanche 19 septembre 2027.
                        Voici ce qui est prévu :
                        • Accueil à 9h45 devant la mairie
                        • Repas à 12h30
                        • Retour vers 17h
                        """)).allMatch(item -> item.startsWith("2027-09-19"));
    }

    @Test
    void a_date_alone_above_an_article_is_that_of_the_article() {
        assertThat(days("""
                        Journée des amis du moulin

                        mardi 11 mai 2027
                        par Anne Vidal

                        Notre société recevra le samedi 29 mai 2027 les amis du pont.

                        Programme :
                        - 10 heures : accueil
                        - 12 heures : apéritif
                        - 14 heures : visite
                        """)).containsExactly("2027-05-29");
        assertThat(days("""
                        Fête du four le vendredi 28 mai 2027

                        25 mai 2027

                        On vous attend le vendredi 28 mai.
                        9h30 : accueil
                        10h : cuisson
                        12h : repas
                        """)).containsExactly("2027-05-28");
    }

    @Test
    void a_stamp_may_stand_on_two_lines() {
        assertThat(days("""
                        AMICALE DU RAIL

                        Publié le
                        12/04/2027 à 06 h 00
                        Vaubourg

                        La rencontre de l'amicale aura lieu le samedi 22 mai 2027.

                        Le trésorier recevra les invités à 8 h 30. A 11 h 45 une gerbe sera posée devant la stèle.
                        """)).containsExactly("2027-05-22");
    }

    @Test
    void a_weekday_beside_a_date_and_one_that_names_a_mass_are_no_days_to_move_to() {
        assertThat(days("""
                        Le jeudi, certains dansent déjà ! La ducasse ouvre ce samedi 5 juin.

                        Le programme :
                        - A 10h30 : départ de la fanfare
                        - De 12h à 15h : jeux
                        - A 17h30 : défilé
                        """)).containsExactly("2027-06-05");
        assertThat(ReadText.items("""
                        Comme les autres années, la paroisse prend part au grand marché du bourg d'en bas qui se tiendra le samedi 5 \
                        et le dimanche 6 juin. La chorale chantera à 16 h, \
                        puis à 18 h 30 ce sera la messe anticipée du dimanche.
                        """)).allMatch(item -> item.startsWith("2027-06-05"));
    }

    private static List<String> days(String text) {
        return ReadText.programme(text).items().stream()
                .map(ReadItem::day)
                .map(LocalDate::toString)
                .distinct()
                .toList();
    }

    @Test
    void the_next_day_says_no_more_than_its_date() {
        assertThat(ReadText.items("""
                        Notre fête aura lieu le samedi 12 juin à Vannes.

                        Le matin, accueil dès 9h, puis assemblée à 10h.

                        Le lendemain, dimanche 13, balade en barque de 10h à 12h.
                        """)).contains("2027-06-13 10:00-12:00 balade en barque");
    }

    @Test
    void a_weekday_in_a_sentence_is_the_coming_one_where_the_text_has_no_date() {
        assertThat(ReadText.items("""
                        Hello all, we need to be ready to sing on Friday and to meet our guests.

                        12.30pm – set up crew arrives
                        1.20pm – warm-up

                        Saturday

                        10.30am farewell breakfast
                        """))
                .containsExactly(
                        "2027-05-07 12:30 set up crew arrives",
                        "2027-05-07 13:20 warm-up",
                        "2027-05-08 10:30 farewell breakfast");
    }

    @Test
    void weekdays_that_only_head_lists_stay_without_a_date() {
        assertThat(ReadText.items("""
                        Saturday
                        10:00 Warm-up

                        Sunday
                        10:30 Farewell breakfast
                        """)).containsExactly("null 10:00 Warm-up", "null 10:30 Farewell breakfast");
    }
}
