package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Hours around noon and midnight, where clocks of twelve and of twenty-four hours disagree. */
class NightHoursTest {

    private final ProgrammeReader reader = new ProgrammeReader();

    @Test
    void an_hour_after_midnight_is_the_next_day_though_the_evening_lists_it() {
        ReadProgramme read = read("""
                Vendredi 11 juin
                23h Concert
                1h Fermeture du bar
                """);

        assertThat(read.items())
                .extracting(ReadItem::day, ReadItem::programmeDay, ReadItem::start)
                .containsExactly(tuple(day(11), day(11), at(23, 0)), tuple(day(12), day(11), at(1, 0)));
    }

    @Test
    void noon_and_midnight_keep_their_places_on_a_clock_of_twelve_hours() {
        ReadProgramme read = read("""
                Friday 11 June
                12:00 PM Lunch
                12:15 pm Speech
                11:30 PM Dancing
                12:30 am Shuttle
                Saturday 12 June
                noon Farewell
                """);

        assertThat(read.items())
                .extracting(ReadItem::day, ReadItem::start, ReadItem::title)
                .containsExactly(
                        tuple(day(11), at(12, 0), "Lunch"),
                        tuple(day(11), at(12, 15), "Speech"),
                        tuple(day(11), at(23, 30), "Dancing"),
                        tuple(day(12), at(0, 30), "Shuttle"),
                        tuple(day(12), at(12, 0), "Farewell"));
    }

    @Test
    void another_stage_of_the_same_evening_begins_on_the_same_day() {
        ReadProgramme read = read("""
                Vendredi 11 juin
                Grande scène
                20h Fanfare
                2h Fermeture
                Scène du Port
                19h Conte
                """);

        assertThat(read.items())
                .extracting(ReadItem::day, ReadItem::start, ReadItem::place)
                .containsExactly(
                        tuple(day(11), at(20, 0), "Grande scène"),
                        tuple(day(12), at(2, 0), "Grande scène"),
                        tuple(day(11), at(19, 0), "Scène du Port"));
    }

    @Test
    void a_date_in_the_name_of_a_street_is_no_day() {
        ReadProgramme read = read("""
                Vendredi 11 juin
                8h Rendez-vous place du 11 Novembre
                9h Départ
                """);

        assertThat(read.items())
                .extracting(ReadItem::day, ReadItem::place)
                .containsExactly(tuple(day(11), "place du 11 Novembre"), tuple(day(11), null));
    }

    private ReadProgramme read(String text) {
        return reader.read(new ProgrammeText(text, LocalDate.of(2027, 1, 15), ZoneId.of("Europe/Paris")));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 6, day);
    }

    private static LocalTime at(int hour, int minute) {
        return LocalTime.of(hour, minute);
    }

    @Test
    void a_title_that_names_the_night_is_none_of_the_morning() {
        ReadProgramme read = read("""
                Friday 11 June
                7:00 Doors
                8:00 Round dances
                10:30 Late night waltzes
                """);

        assertThat(read.items())
                .extracting(ReadItem::start, ReadItem::title)
                .containsExactly(
                        tuple(at(19, 0), "Doors"),
                        tuple(at(20, 0), "Round dances"),
                        tuple(at(22, 30), "Late night waltzes"));
    }
}
