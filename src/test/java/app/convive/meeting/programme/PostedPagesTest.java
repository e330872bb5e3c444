package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Dates on which a page or a message was posted, and dates that slipped. */
class PostedPagesTest {

    @Test
    void the_date_of_an_article_may_stand_below_the_sentence_that_tells_when_the_gathering_is_held() {
        assertThat(ReadText.items("""
                        Le bocage, hier et demain

                        La rencontre se tiendra le vendredi 11 juin à la grange.

                        lundi 3 mai 2027

                        9h Accueil
                        10h Débat
                        """)).containsExactly("2027-06-11 09:00 Accueil", "2027-06-11 10:00 Débat");
        assertThat(ReadText.items("""
                        Hedges, Leeds, Friday 11 June

                        Monday, May 3, 2027

                        9am Welcome
                        10am Debate
                        """)).containsExactly("2027-06-11 09:00 Welcome", "2027-06-11 10:00 Debate");
    }

    @Test
    void a_date_right_before_the_gathering_heads_what_happens_on_its_eve() {
        assertThat(ReadText.items("""
                        The hedge day will be held on Friday 11 June.

                        Thursday 10 June 2027

                        6pm Supper
                        8pm Songs
                        """)).containsExactly("2027-06-10 18:00 Supper", "2027-06-10 20:00 Songs");
    }

    @Test
    void odd_minutes_show_when_the_messages_of_a_thread_were_posted() {
        assertThat(ReadText.items("""
                        Tue 4 May 2027 5:45PM

                        Weavers' weekend (12th-13th June)

                        Which day is for the looms?

                        Ann Moss Sun 9 May 2027 10:23PM

                        All of it is on the Sunday:

                        8.30 am Porridge
                        9.30 Looms
                        11.00 (a) Dyeing for beginners
                        (b) Spinning for the others
                        """))
                .containsExactly(
                        "2027-06-13 08:30 Porridge",
                        "2027-06-13 09:30 Looms",
                        "2027-06-13 11:00 Dyeing for beginners",
                        "2027-06-13 11:00 Spinning for the others");
    }

    @Test
    void a_day_and_a_round_hour_below_a_title_are_those_of_an_event() {
        assertThat(ReadText.items("""
                        Weavers' evening

                        Saturday 12 June 2027 8:00PM
                        Looms and lamps

                        Saturday 19 June 2027 8:30PM
                        Threads and tea
                        """))
                .hasSize(2)
                .allMatch(item -> item.contains("2027-06-1") && item.contains(" 20:"));
    }

    @Test
    void the_weekday_mends_a_date_that_is_out_of_order_between_others() {
        ReadProgramme read = ReadText.programme("""
                Vendredi 11 juin
                9h Accueil
                Samedi 13 juin
                10h Débat
                Dimanche 13 juin
                11h Repas
                """);
        assertThat(read.items())
                .extracting(item -> item.day() == null ? 0 : item.day().getDayOfMonth())
                .containsExactly(11, 12, 13);
        assertThat(read.items().get(1).doubts()).contains(Doubt.DAY_GUESSED);
        assertThat(read.items().get(2).doubts()).doesNotContain(Doubt.DAY_GUESSED);
    }

    @Test
    void a_date_in_order_stays_whatever_its_weekday() {
        assertThat(ReadText.items("""
                        Vendredi 11 juin
                        9h Accueil
                        Vendredi 12 juin
                        10h Débat
                        Dimanche 13 juin
                        11h Repas
                        """))
                .containsExactly("2027-06-11 09:00 Accueil", "2027-06-12 10:00 Débat", "2027-06-13 11:00 Repas");
    }

    @Test
    void the_town_and_date_of_a_press_release_are_those_of_its_writing() {
        assertThat(ReadText.items("""
                        ROUYN, le 2 juin 2027 /FIL/ - L'Union des vergers tient congrès.
                        Rendez-vous au Centre Rivard dimanche le 13 juin.
                        8h30 Inscription
                        9h Ouverture
                        12h Repas
                        """)).hasSize(3).allMatch(item -> item.startsWith("2027-06-13"));
    }

    @Test
    void a_town_and_its_day_head_what_happens_there() {
        assertThat(ReadText.items("""
                        ROUYN, le 2 juin 2027
                        8h30 Inscription
                        9h Ouverture
                        VAL-D'OR, le 3 juin 2027
                        12h Repas
                        """))
                .containsExactly(
                        "2027-06-02 08:30 Inscription", "2027-06-02 09:00 Ouverture", "2027-06-03 12:00 Repas");
    }

    @Test
    void the_date_before_the_words_of_an_archived_page_is_that_of_the_page() {
        assertThat(ReadText.items("""
                         date 2027-06-10 LEEDS — The wool fair has a full list of Saturday events.
                        - 10 a.m. — Shearing
                        - 11 a.m. — Spinning
                        - 1 p.m. — Weaving
                        """))
                .containsExactly("2027-06-12 10:00 Shearing", "2027-06-12 11:00 Spinning", "2027-06-12 13:00 Weaving");
        assertThat(ReadText.items("""
                         date 2027-05 La fête de la laine – 12 juin 2027
                        - 10h : Tonte
                        - 11h : Filage
                        """)).containsExactly("2027-06-12 10:00 Tonte", "2027-06-12 11:00 Filage");
    }

    @Test
    void a_date_before_words_that_name_no_other_day_is_the_day() {
        assertThat(ReadText.items("""
                         date 2027-06-12 The wool fair has a full list of events.
                        - 10 a.m. — Shearing
                        - 11 a.m. — Spinning
                        """)).containsExactly("2027-06-12 10:00 Shearing", "2027-06-12 11:00 Spinning");
    }

    @Test
    void a_year_shows_the_month_in_what_could_be_short_for_a_weekday() {
        assertThat(ReadText.items("""
                        Page of the weavers, last edited by Ann
                        Dates: Mar. 9-10, 2028

                        Day 1 - Mar. 9, 2028
                        9:00 Spinning
                        Day 2 - Mar. 10, 2028
                        9:00 Weaving
                        """)).containsExactly("2028-03-09 09:00 Spinning", "2028-03-10 09:00 Weaving");
        assertThat(ReadText.items("""
                        Semaine du 8 juin 2027
                        Mar. 8 juin
                        9h Filage
                        Mer. 9 juin
                        9h Tissage
                        """)).containsExactly("2027-06-08 09:00 Filage", "2027-06-09 09:00 Tissage");
    }

    @Test
    void a_date_and_the_name_of_who_wrote_tell_when_the_article_was_written() {
        assertThat(ReadText.items("""
                        Le pain et nous
                        mardi 4 mai 2027, par Anne Bell

                        Nous vous invitons à en débattre le 11 juin.

                        - 9h : Accueil
                        - 10h : Débat
                        """)).containsExactly("2027-06-11 09:00 Accueil", "2027-06-11 10:00 Débat");
        assertThat(ReadText.items("""
                        Bread and us
                        Friday, June 11, 2027, by the mill pond

                        9am Welcome
                        10am Debate

                        Next time: 9 July
                        """))
                .containsExactly(
                        "2027-06-11 09:00 Welcome @by the mill pond", "2027-06-11 10:00 Debate @by the mill pond");
    }
}
