package app.convive.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.discord.Language;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsServiceTest extends NetworkTest {

    @Test
    void each_setting_is_kept_and_can_be_cleared() {
        long server = server();
        settings.homeChannel(organiser(server), 10L);
        settings.logChannel(organiser(server), 11L);
        settings.organiserRole(organiser(server), 12L);
        settings.listeningChannels(organiser(server), Set.of(13L, 14L));
        settings.language(organiser(server), Language.ENGLISH);
        settings.zone(organiser(server), ZoneId.of("Pacific/Noumea"));
        settings.mirrorsEvents(organiser(server), true);
        assertThat(settings.of(server))
                .isEqualTo(new ServerSettings(
                        server,
                        "Réseau",
                        Language.ENGLISH,
                        ZoneId.of("Pacific/Noumea"),
                        10L,
                        11L,
                        12L,
                        Set.of(13L, 14L),
                        true));
        settings.homeChannel(organiser(server), null);
        settings.logChannel(organiser(server), null);
        settings.organiserRole(organiser(server), null);
        settings.listeningChannels(organiser(server), Set.of());
        settings.mirrorsEvents(organiser(server), false);
        assertThat(settings.of(server))
                .isEqualTo(new ServerSettings(
                        server,
                        "Réseau",
                        Language.ENGLISH,
                        ZoneId.of("Pacific/Noumea"),
                        null,
                        null,
                        null,
                        Set.of(),
                        false));
    }

    @Test
    void a_server_speaks_French_and_lives_in_Paris_until_its_organisers_say_otherwise() {
        ServerSettings first = settings.of(server());
        assertThat(first.language()).isEqualTo(Language.FRENCH);
        assertThat(first.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    }
}
