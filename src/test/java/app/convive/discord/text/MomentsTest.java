package app.convive.discord.text;

import static app.convive.discord.Language.ENGLISH;
import static app.convive.discord.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Runs in a virtual machine whose own language is English and whose zone is UTC: neither may show. */
class MomentsTest {

    @Test
    void the_first_of_a_month_is_1er_in_French_and_1_in_English() {
        LocalDateTime first = LocalDateTime.of(2027, 2, 1, 9, 0);
        assertThat(Moments.dayAndTime(FRENCH, first)).isEqualTo("lundi 1er février à 9\u202Fh");
        assertThat(Moments.dayAndTime(ENGLISH, first)).isEqualTo("Monday 1 February at 09:00");
        assertThat(Moments.dayAndYear(FRENCH, LocalDate.of(2028, 8, 1))).isEqualTo("mardi 1er août 2028");
    }

    @Test
    void midnight_is_never_noon() {
        assertThat(Moments.time(FRENCH, LocalTime.MIDNIGHT)).isEqualTo("minuit");
        assertThat(Moments.time(ENGLISH, LocalTime.MIDNIGHT)).isEqualTo("midnight");
        assertThat(Moments.time(FRENCH, LocalTime.NOON)).isEqualTo("12\u202Fh");
        assertThat(Moments.time(ENGLISH, LocalTime.NOON)).isEqualTo("12:00");
        assertThat(Moments.time(FRENCH, LocalTime.of(0, 5))).isEqualTo("0\u202Fh\u202F05");
    }

    @Test
    void several_days_name_month_and_year_once_where_they_are_the_same() {
        assertThat(Moments.days(FRENCH, LocalDate.of(2027, 6, 3), LocalDate.of(2027, 6, 4)))
                .isEqualTo("du jeudi 3 au vendredi 4 juin 2027");
        assertThat(Moments.days(FRENCH, LocalDate.of(2027, 4, 30), LocalDate.of(2027, 5, 1)))
                .isEqualTo("du vendredi 30 avril au samedi 1er mai 2027");
        assertThat(Moments.days(ENGLISH, LocalDate.of(2027, 12, 31), LocalDate.of(2028, 1, 1)))
                .isEqualTo("Friday 31 December 2027 to Saturday 1 January 2028");
        assertThat(Moments.days(ENGLISH, LocalDate.of(2027, 6, 3), LocalDate.of(2027, 6, 3)))
                .isEqualTo("Thursday 3 June 2027");
    }

    @Test
    void day_and_hour_are_both_those_of_the_zone() {
        Instant evening = Instant.parse("2027-03-12T21:30:00Z");
        assertThat(Moments.dayAndTime(FRENCH, evening, ZoneId.of("Pacific/Noumea")))
                .isEqualTo("samedi 13 mars à 8\u202Fh\u202F30");
        assertThat(Moments.dayAndTime(ENGLISH, evening, ZoneId.of("America/Toronto")))
                .isEqualTo("Friday 12 March at 16:30");
    }
}
