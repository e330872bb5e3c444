package app.convive.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({"2027-04-05", "2027-11-05"})
    void nine_stays_nine_on_each_day_across_a_change_of_the_clocks(LocalDate day) {
        Beginning beginning = new Beginning(day, day.atTime(14, 0), PARIS);

        assertThat(IntStream.rangeClosed(0, 14)
                        .mapToObj(days -> When.daysBefore(days, LocalTime.of(9, 0)))
                        .map(when -> LocalDateTime.ofInstant(when.before(beginning), PARIS)))
                .isEqualTo(IntStream.rangeClosed(0, 14)
                        .mapToObj(days -> day.minusDays(days).atTime(9, 0))
                        .toList());
    }

    @Test
    void an_hour_that_the_spring_leaves_out_comes_as_much_later() {
        Beginning beginning = new Beginning(LocalDate.of(2027, 3, 29), null, PARIS);

        assertThat(When.daysBefore(1, LocalTime.of(2, 30)).before(beginning))
                .isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void an_hour_that_comes_twice_in_autumn_is_its_first() {
        Beginning beginning = new Beginning(LocalDate.of(2027, 11, 1), null, PARIS);

        assertThat(When.daysBefore(1, LocalTime.of(2, 30)).before(beginning))
                .isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    void an_hour_ahead_is_an_hour_as_time_passes() {
        LocalDate spring = LocalDate.of(2027, 3, 28);
        Beginning beginning = new Beginning(spring, spring.atTime(3, 15), PARIS);

        assertThat(LocalDateTime.ofInstant(When.ahead(Duration.ofHours(1)).before(beginning), PARIS))
                .isEqualTo(spring.atTime(1, 15));
    }

    @Test
    void without_a_start_nothing_can_be_reckoned_back_from_it() {
        Beginning beginning = new Beginning(LocalDate.of(2027, 5, 17), null, PARIS);

        assertThat(When.ahead(Duration.ofHours(1)).before(beginning)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"7@09:00", "0@00:00", "1@17:00:01", "PT1H", "PT1H30M", "PT49H9M"})
    void what_is_written_is_read_again(String text) {
        assertThat(When.parse(text).toString()).isEqualTo(text);
    }
}
