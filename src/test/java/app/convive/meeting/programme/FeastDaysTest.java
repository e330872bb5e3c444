package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeastDaysTest {

    private static List<String> days(String text, String announcedOn) {
        return new ProgrammeReader()
                        .read(new ProgrammeText(text, LocalDate.parse(announcedOn), ZoneId.of("Europe/Dublin")))
                        .items()
                        .stream()
                        .map(item -> item.day() + " " + item.start() + " " + item.title())
                        .toList();
    }

    @Test
    void the_days_of_easter_have_their_dates_without_any_in_the_text() {
        assertThat(days("""
                        HOLY WEEK CEREMONIES

                        HOLY THURSDAY  Supper 7.30pm, Old Abbey.

                        GOOD FRIDAY  Stations 12 noon, the Pier. Passion 3pm, Old Abbey.

                        EASTER SUNDAY  Dawn Mass 6.15am, the Pier.
                        """, "2027-03-10"))
                .containsExactly(
                        "2027-03-25 19:30 Supper",
                        "2027-03-26 12:00 Stations",
                        "2027-03-26 15:00 Passion",
                        "2027-03-28 06:15 Dawn Mass");
        assertThat(days("""
                        Vendredi saint
                        15h Chemin de croix
                        Lundi de Pâques
                        11h Chasse aux œufs
                        """, "2027-03-10"))
                .containsExactly("2027-03-26 15:00 Chemin de croix", "2027-03-29 11:00 Chasse aux œufs");
    }

    @Test
    void feasts_of_every_year_are_the_next_ones() {
        assertThat(days("""
                        Christmas Eve
                        6pm Carols
                        8pm Supper
                        Boxing Day
                        11am Swim
                        """, "2026-11-20"))
                .containsExactly("2026-12-24 18:00 Carols", "2026-12-24 20:00 Supper", "2026-12-26 11:00 Swim");
    }

    @Test
    void a_date_beside_the_feast_counts() {
        assertThat(days("""
                        Jeudi 1er avril 2027, Jeudi saint
                        19h Messe
                        20h Veillée
                        """, "2027-03-10")).containsExactly("2027-04-01 19:00 Messe", "2027-04-01 20:00 Veillée");
    }
}
