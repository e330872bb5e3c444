package app.convive.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.discord.Language;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZonesTest {

    @ParameterizedTest
    @CsvSource({
        "paris, Europe/Paris",
        "PARIS, Europe/Paris",
        "Europe/Paris, Europe/Paris",
        "europe paris, Europe/Paris",
        "France, Europe/Paris",
        "bruxelles, Europe/Brussels",
        "Brussels, Europe/Brussels",
        "belgique, Europe/Brussels",
        "Genève, ",
        "zürich, Europe/Zurich",
        "suisse, Europe/Zurich",
        "Montréal, America/Toronto",
        "nouméa, Pacific/Noumea",
        "nouvelle-calédonie, Pacific/Noumea",
        "La Réunion, Indian/Reunion",
        "reunion, Indian/Reunion",
        "londres, Europe/London",
        "UTC, Etc/UTC",
        "Calcutta, Asia/Kolkata"
    })
    void a_zone_is_found_by_what_people_call_it(String typed, String zone) {
        assertThat(TimeZones.matching(typed))
                .isEqualTo(Stream.ofNullable(zone).map(ZoneId::of).toList());
    }

    @Test
    void several_are_offered_where_several_are_meant() {
        assertThat(TimeZones.matching("canada")).contains(ZoneId.of("America/Toronto"), ZoneId.of("America/Vancouver"));
        assertThat(TimeZones.matching("saint")).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?!", "Pariis", "demain", "heure d'été", "25"})
    void what_is_no_place_finds_nothing(String typed) {
        assertThat(TimeZones.matching(typed)).isEmpty();
    }

    @Test
    void a_zone_is_called_after_its_city_in_the_reader_s_language() {
        assertThat(TimeZones.city(Language.FRENCH, ZoneId.of("Europe/London"))).isEqualTo("Londres");
        assertThat(TimeZones.city(Language.ENGLISH, ZoneId.of("Pacific/Noumea")))
                .isEqualTo("Nouméa");
        assertThat(TimeZones.city(Language.ENGLISH, ZoneId.of("Etc/UTC"))).isEqualTo("Etc/UTC");
    }
}
