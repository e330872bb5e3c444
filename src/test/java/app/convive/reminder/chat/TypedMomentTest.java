package app.convive.reminder.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.chat.DayFields;
import app.convive.meeting.programme.ProgrammeReader;
import app.convive.reminder.Beginning;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMomentTest {

    private static final DayFields DAYS = new DayFields(new ProgrammeReader());

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDateTime NOW = LocalDateTime.parse("2027-01-16T07:49");

    private static final Beginning THIS_MORNING = at("2027-01-16T09:00");
    private static final Beginning NEXT_FRIDAY = at("2027-01-22T20:00");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 min avant         | 2027-01-16T08:58",
                "dans 2 minutes      | 2027-01-16T07:51",
                "07:51               | 2027-01-16T07:51",
                "7h51                | 2027-01-16T07:51",
                "7 h 51              | 2027-01-16T07:51",
                "7:51 am             | 2027-01-16T07:51",
                "2027-01-16T07:51    | 2027-01-16T07:51",
                "2027-01-16 07:51    | 2027-01-16T07:51",
                "in two minutes      | 2027-01-16T07:51",
                "in half an hour     | 2027-01-16T08:19",
                "d’ici un quart d’heure | 2027-01-16T08:04",
                "une demi-heure avant | 2027-01-16T08:30",
                "today at 8:15       | 2027-01-16T08:15",
                "aujourd’hui à 8 h 15 | 2027-01-16T08:15",
            })
    void for_an_item_of_this_morning(String typed, LocalDateTime meant) {
        assertThat(read(typed, THIS_MORNING).getFirst()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 min avant            | 2027-01-22T19:40",
                "1 h 30 avant le dîner   | 2027-01-22T18:30",
                "an hour before          | 2027-01-22T19:00",
                "1h et 15 min avant      | 2027-01-22T18:45",
                "45 minutes              | 2027-01-22T19:15",
                "2 jours avant           | 2027-01-20T20:00",
                "la veille               | 2027-01-21T18:00",
                "La veille à 17 h        | 2027-01-21T17:00",
                "the day before at 6 pm  | 2027-01-21T18:00",
                "demain                  | 2027-01-17T09:00",
                "demain soir             | 2027-01-17T18:00",
                "tomorrow at noon        | 2027-01-17T12:00",
                "jeudi à 8h              | 2027-01-21T08:00",
                "jeudi 21 janvier à 8h15 | 2027-01-21T08:15",
                "le 20 janvier           | 2027-01-20T09:00",
                "Thursday at 9am         | 2027-01-21T09:00",
                "dans 3 jours            | 2027-01-19T07:49",
            })
    void for_an_item_some_days_ahead(String typed, LocalDateTime meant) {
        assertThat(read(typed, NEXT_FRIDAY).getFirst()).isEqualTo(meant);
    }

    @Test
    void a_bare_hour_may_be_the_next_one_or_that_of_the_item_s_day() {
        assertThat(read("19:30", NEXT_FRIDAY))
                .containsExactly(LocalDateTime.parse("2027-01-16T19:30"), LocalDateTime.parse("2027-01-22T19:30"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bientôt", "25:70", "quand tu veux", "avant", "dans", "-5 min", "99999999999 min avant"})
    void what_is_no_moment_is_not_understood(String typed) {
        assertThat(read(typed, NEXT_FRIDAY)).isEmpty();
    }

    private static List<LocalDateTime> read(String typed, Beginning beginning) {
        return TypedMoment.read(typed, instant(NOW), beginning, DAYS).stream()
                .map(when -> Objects.requireNonNull(when.before(beginning)))
                .map(instant -> LocalDateTime.ofInstant(instant, PARIS))
                .toList();
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(PARIS).toInstant();
    }

    private static Beginning at(String start) {
        LocalDateTime moment = LocalDateTime.parse(start);
        LocalDate day = moment.toLocalDate();
        return new Beginning(day, moment, PARIS);
    }
}
