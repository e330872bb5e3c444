package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hours as people write them among themselves, days that run like others, and mails that quote others. */
class CasualHoursTest {

    private final ProgrammeReader reader = new ProgrammeReader();

    @Test
    void a_number_among_hours_is_one_too() {
        List<ReadItem> items = read("""
                Saturday 12 June
                - 9.15 doors and toast
                - 10 names and hopes
                - 11.30 walk to the mill
                - 1.15 soup
                """);

        assertThat(items)
                .extracting(ReadItem::start, ReadItem::title)
                .contains(tuple(at(10, 0), "names and hopes"), tuple(at(11, 30), "walk to the mill"));
    }

    @Test
    void a_number_that_counts_something_is_no_hour() {
        List<ReadItem> items = read("""
                Samedi 12 juin
                9h30 Ateliers
                12 places par atelier
                11h Pause
                12h Repas
                """);

        assertThat(items).extracting(ReadItem::start).containsExactly(at(9, 30), at(11, 0), at(12, 0));
    }

    @Test
    void an_hour_may_be_about_or_sharp() {
        List<ReadItem> items = read("""
                Saturday 12 June
                12.30ish lunch on the grass
                2.15 kites
                8-ish fire and songs
                Fireworks at 10 sharp
                """);

        assertThat(items)
                .extracting(ReadItem::start, ReadItem::title)
                .contains(
                        tuple(at(12, 30), "lunch on the grass"),
                        tuple(at(20, 0), "fire and songs"),
                        tuple(at(22, 0), "Fireworks"));
        assertThat(items.getFirst().doubts()).contains(Doubt.APPROXIMATE);
    }

    @Test
    void a_range_may_end_with_a_number_alone() {
        List<ReadItem> items = read("""
                Saturday 12 June
                9:30 to 11 Pottery
                noon to 2 Lunch
                3 pm to 4 Tea
                """);

        assertThat(items)
                .extracting(ReadItem::start, ReadItem::end)
                .containsExactly(tuple(at(9, 30), at(11, 0)), tuple(at(12, 0), at(14, 0)), tuple(at(15, 0), at(16, 0)));
    }

    @Test
    void a_slash_makes_a_range_where_the_next_item_begins_at_its_end() {
        List<ReadItem> items = read("""
                Samedi 12 juin
                9:00 / 9:30 accueil
                9:30 / 11:00 plénière
                """);

        assertThat(items.getFirst().end()).isEqualTo(at(9, 30));
        assertThat(items.getFirst().doubts()).doesNotContain(Doubt.END_UNCLEAR);
    }

    @Test
    void a_slash_between_hours_of_several_shows_parts_them() {
        List<ReadItem> items = read("""
                Samedi 12 juin
                10h Contes
                Marionnettes, deux séances à 15h / 17h
                19h Soupe
                """);

        assertThat(items).extracting(ReadItem::start).containsExactly(at(10, 0), at(15, 0), at(17, 0), at(19, 0));
    }

    @Test
    void what_happens_every_day_is_an_item_of_each() {
        List<ReadItem> items = read("""
                Tous les jours :
                8h petit déjeuner
                Lundi 14 juin
                10h Voile
                Mardi 15 juin
                10h Kayak
                """);

        assertThat(items)
                .extracting(ReadItem::day, ReadItem::title)
                .containsExactlyInAnyOrder(
                        tuple(day(14), "petit déjeuner"),
                        tuple(day(15), "petit déjeuner"),
                        tuple(day(14), "Voile"),
                        tuple(day(15), "Kayak"));
    }

    @Test
    void a_day_with_the_same_hours_repeats_the_one_before() {
        List<ReadItem> items = read("""
                Samedi 12 juin
                10h Foire
                18h Fermeture
                Dimanche 13 juin : mêmes horaires
                """);

        assertThat(items)
                .extracting(ReadItem::day, ReadItem::start)
                .containsExactly(
                        tuple(day(12), at(10, 0)),
                        tuple(day(12), at(18, 0)),
                        tuple(day(13), at(10, 0)),
                        tuple(day(13), at(18, 0)));
    }

    @Test
    void two_letters_name_a_day_before_a_date() {
        List<ReadItem> items = read("""
                Sa 12/6
                14h Arrivée
                Di 13/6
                9h Marche
                """);

        assertThat(items).extracting(ReadItem::day).containsExactly(day(12), day(13));
    }

    @Test
    void an_earlier_mail_that_is_quoted_tells_no_item() {
        List<ReadItem> items = read("""
                Saturday 12 June
                10:00 Doors
                11:00 Talk
                12:00 Lunch

                On Mon, May 3, 2027 at 4:15 PM Ann wrote:
                > Could we open at 9:30?
                """);

        assertThat(items).hasSize(3);
    }

    @Test
    void a_day_before_which_something_is_due_is_no_day_of_the_programme() {
        List<ReadItem> items = read("""
                Samedi 12 juin
                10h Départ
                12h Repas
                16h Retour
                Merci de rendre les clés avant lundi 14 juin à 12h.
                """);

        assertThat(items).hasSize(3).allMatch(item -> day(12).equals(item.day()));
    }

    @Test
    void a_labelled_day_above_a_list_is_its_heading() {
        List<ReadItem> items = read("""
                When: Saturday 12 June, 10am-4pm
                Where: Mill Barn
                10:00 Doors
                11:00 Songs
                15:00 Concert
                """);

        assertThat(items)
                .extracting(ReadItem::day, ReadItem::title)
                .containsExactly(tuple(day(12), "Doors"), tuple(day(12), "Songs"), tuple(day(12), "Concert"));
    }

    @Test
    void the_hours_of_a_whole_meeting_in_its_heading_are_no_item() {
        List<ReadItem> items = read("""
                Conseil du 12 juin 2027 – 17h à 19h
                17h – Tour de table
                17h30 – Finances
                18h30 – Divers
                """);

        assertThat(items).hasSize(3);
    }

    @Test
    void a_range_before_a_colon_needs_no_sign_of_hours() {
        List<ReadItem> items = read("""
                Saturday 12 June
                - 8:30 breakfast
                - 9 - 10:30: Numbers
                - 1:30 - 3: Plans
                Sunday 13 June
                - 9 - 11: Decisions
                - 11: wrap up
                """);

        assertThat(items)
                .extracting(ReadItem::day, ReadItem::start, ReadItem::end)
                .contains(
                        tuple(day(12), at(9, 0), at(10, 30)),
                        tuple(day(12), at(13, 30), at(15, 0)),
                        tuple(day(13), at(9, 0), at(11, 0)),
                        tuple(day(13), at(11, 0), null));
    }

    @Test
    void a_remark_in_brackets_may_follow_the_hour_that_ends_a_line() {
        List<ReadItem> items = read("""
                Saturday 12 June
                Judging 10.45am (no dogs)
                Doors 1pm
                Prizes 4pm
                Dance 7.30pm till late (tickets at the shop)
                """);

        assertThat(items).extracting(ReadItem::start).containsExactly(at(10, 45), at(13, 0), at(16, 0), at(19, 30));
    }

    @Test
    void a_range_of_days_may_share_the_month_of_its_last_one() {
        List<ReadItem> items = read("""
                Treffen / Fest 11.–13.06.2027
                Friday
                18:00 Doors
                Saturday
                10:00 Brunch
                15:00 half of the finals
                """);

        assertThat(items).extracting(ReadItem::day).containsExactly(day(11), day(12), day(12));
    }

    @Test
    void a_day_on_which_all_leave_has_that_item() {
        List<ReadItem> items = read("""
                Saturday 12 June
                9:00 Kites
                10:00 Boats
                12:00 Lunch
                Sunday 13 June
                Departures
                """);

        assertThat(items.getLast().title()).isEqualTo("Departures");
        assertThat(items.getLast().day()).isEqualTo(day(13));
    }

    private List<ReadItem> read(String text) {
        return reader.read(new ProgrammeText(text, LocalDate.of(2027, 4, 1), ZoneId.of("Europe/Paris")))
                .items();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 6, day);
    }

    private static LocalTime at(int hour, int minute) {
        return LocalTime.of(hour, minute);
    }

    @Test
    void ish_in_a_bracket_belongs_to_the_hour() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        7.45am(ish)
                        Feed the goats

                        8.30am
                        Porridge

                        9.15am
                        Milking
                        """))
                .containsExactly(
                        "2027-06-12 07:45 Feed the goats", "2027-06-12 08:30 Porridge", "2027-06-12 09:15 Milking");
    }

    @Test
    void what_is_done_in_a_storm_is_no_item_but_a_remark_about_rain_spoils_none() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        9h accueil
                        12h30 pique-nique (sous le préau s'il pleut)
                        Casse-croûte (sous le préau s'il pleut) vers 16h
                        17h retour
                        Si orage, nouvelles par message jeudi vers 19h
                        """))
                .containsExactly(
                        "2027-06-12 09:00 accueil",
                        "2027-06-12 12:30 pique-nique (sous le préau s'il pleut)",
                        "2027-06-12 16:00 Casse-croûte (sous le préau s'il pleut)",
                        "2027-06-12 17:00 retour");
    }

    @Test
    void the_number_of_a_version_in_a_title_is_no_date() {
        assertThat(ReadText.items("""
                        ## Sunday 13 June 2027
                        10-11am: slow breakfast
                        11am-noon: plans for 4.2, led by Nora
                        noon: lunch
                        """))
                .containsExactly(
                        "2027-06-13 10:00-11:00 slow breakfast",
                        "2027-06-13 11:00-12:00 plans for 4.2, led by Nora",
                        "2027-06-13 12:00 lunch");
    }

    @Test
    void a_last_hour_behind_et_has_its_own_words() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        17h30 troc de graines
                        19h apéro, 20h banquet et à 21h30 bal avec les Sabots
                        """))
                .containsExactly(
                        "2027-06-12 17:30 troc de graines",
                        "2027-06-12 19:00 apéro",
                        "2027-06-12 20:00 banquet",
                        "2027-06-12 21:30 bal avec les Sabots");
    }

    @Test
    void a_number_behind_a_round_begins_no_range() {
        assertThat(ReadText.items("""
                Vendredi 28/05/2027
                • Ronde 1 à 16h00
                • Ronde 2 à 18h30
                • Buffet de 19 à 21h
                """))
                .containsExactly(
                        "2027-05-28 16:00 Ronde 1", "2027-05-28 18:30 Ronde 2", "2027-05-28 19:00-21:00 Buffet");
    }

    @Test
    void the_year_of_a_log_is_not_that_of_the_days() {
        assertThat(ReadText.items("""
                28/04/2026 - Dernière mise à jour 15/01/2027

                • Samedi 12 juin 2027 - Accueil à partir de 10h00
                • Dimanche 13 juin 2027 - Clôture de 17h00 à 18h00
                """)).contains("2027-06-12 10:00 Accueil", "2027-06-13 17:00-18:00 Clôture");
    }
}
