package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What the place of a line in its text tells: inside of a slot, in a column, within a quote. */
class LayoutReadingTest {

    private final ProgrammeReader reader = new ProgrammeReader();

    @Test
    void lines_a_little_further_inside_of_a_slot_are_its_workshops() {
        ReadProgramme read = read("""
                Saturday 12 June
                Village Hall
                10am to noon Workshops (bring a spoon)
                 Carving, Room 1, Ann Moss
                 Basketry, the boat shed, Bill Rudge
                1pm Lunch
                """);

        assertThat(read.items())
                .extracting(ReadItem::title, ReadItem::place, ReadItem::parent)
                .containsExactly(
                        tuple("Workshops (bring a spoon)", "Village Hall", null),
                        tuple("Carving, Ann Moss", "Village Hall, Room 1", 0),
                        tuple("Basketry, Bill Rudge", "boat shed", 0),
                        tuple("Lunch", "Village Hall", null));
    }

    @Test
    void numbered_groups_below_a_long_line_do_not_go_on_with_it() {
        ReadProgramme read = read("""
                Samedi 12 juin
                9h accueil
                14h travaux pratiques au verger, deux groupes qui tournent
                   groupe 1 avec Anna : la taille
                   groupe 2 avec Louis : la greffe
                17h fin
                """);

        assertThat(read.items())
                .extracting(ReadItem::title, ReadItem::parent)
                .containsExactly(
                        tuple("accueil", null),
                        tuple("travaux pratiques au verger, deux groupes qui tournent", null),
                        tuple("groupe 1 avec Anna : la taille", 1),
                        tuple("groupe 2 avec Louis : la greffe", 1),
                        tuple("fin", null));
    }

    @Test
    void the_head_of_a_column_may_name_a_theme_beside_its_room() {
        ReadProgramme read = read("""
                12 June 2027
                | Time | Stream A: Bread (Garden Room) | Stream B: Cheese (Music Room) |
                | 10:00-11:00 | Rye for beginners | Goat and ewe |
                | 11:00-11:30 | Awards (Great Hall) | |
                """);

        assertThat(read.items())
                .extracting(ReadItem::title, ReadItem::place)
                .containsExactly(
                        tuple("Rye for beginners", "Garden Room"),
                        tuple("Goat and ewe", "Music Room"),
                        tuple("Awards", "Great Hall"));
    }

    @Test
    void quoted_running_text_below_the_programme_is_no_list() {
        ReadProgramme read = read("""
                Hello all, times below.

                Jo

                ---------- Forwarded message ----------
                > Times for Saturday 12 June 2027:
                >
                > 09:00 Doors
                > 10:00 First heat
                > 12:00 Prizes
                >
                > Withdrawals by 09:30 please, to the
                > desk. There is a raffle and the stall sells tea.
                > Parking costs £3, so
                > do bring some coins.
                """);

        assertThat(read.items()).extracting(ReadItem::title).containsExactly("Doors", "First heat", "Prizes");
        assertThat(read.items()).extracting(ReadItem::details).containsOnlyNulls();
    }

    @Test
    void a_night_between_two_days_is_one_night() {
        ReadProgramme read = read("""
                Vendredi 11 juin 2027
                20h00 Ouverture
                Nuit de vendredi à samedi
                00h30 Film surprise
                03h00 Soupe
                Samedi
                10h00 Brunch
                """);

        assertThat(read.items())
                .extracting(ReadItem::day, ReadItem::start, ReadItem::title)
                .containsExactly(
                        tuple(day(11), LocalTime.of(20, 0), "Ouverture"),
                        tuple(day(12), LocalTime.of(0, 30), "Film surprise"),
                        tuple(day(12), LocalTime.of(3, 0), "Soupe"),
                        tuple(day(12), LocalTime.of(10, 0), "Brunch"));
    }

    private ReadProgramme read(String text) {
        return reader.read(new ProgrammeText(text, LocalDate.of(2027, 4, 1), ZoneId.of("Europe/Paris")));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 6, day);
    }
}
