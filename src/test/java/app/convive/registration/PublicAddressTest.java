package app.convive.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.convive.discord.StartRefused;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @Test
    void calendar_links_are_off_unless_an_address_is_given() {
        assertThat(new PublicAddress(null).known()).isFalse();
        assertThat(new PublicAddress(URI.create("")).known()).isFalse();
        assertThat(new PublicAddress(URI.create("https://convive.example.org")).known())
                .isTrue();
    }

    @Test
    void a_final_slash_is_not_doubled() {
        assertThat(new PublicAddress(URI.create("https://example.org/c/")).of("/agenda/1/s.ics"))
                .isEqualTo("https://example.org/c/agenda/1/s.ics");
        assertThat(new PublicAddress(URI.create("https://example.org/c")).of("/agenda/1/s.ics"))
                .isEqualTo("https://example.org/c/agenda/1/s.ics");
    }

    @ParameterizedTest
    @ValueSource(strings = {"convive.example.org", "ftp://example.org", "https:///agenda", "mailto:a@example.org"})
    void what_no_calendar_can_follow_is_refused_at_the_start(String address) {
        URI wrong = URI.create(address);
        assertThatThrownBy(() -> new PublicAddress(wrong))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("convive.web.public-address");
    }
}
