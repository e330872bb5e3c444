package app.convive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.discord.NotAnOrganiser;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrganisersTest extends NetworkTest {

    @Autowired
    Organisers organisers;

    @Test
    void holders_of_the_role_organise_without_any_permission() {
        long server = server();
        assertThat(organisers.include(member(5, server, 40L))).isFalse();
        settings.organiserRole(organiser(server), 40L);
        assertThat(organisers.include(member(5, server, 40L, 41L))).isTrue();
        settings.organiserRole(organiser(server), null);
        assertThat(organisers.include(member(5, server, 40L))).isFalse();
    }

    @Test
    void the_role_of_one_server_gives_no_right_in_another() {
        long server = server();
        settings.organiserRole(organiser(server), 40L);
        assertThat(organisers.include(member(5, server(), 40L))).isFalse();
    }

    @Test
    void nobody_organises_in_a_direct_message() {
        assertThat(organisers.include(new Caller(5, null, "Paul", false, Set.of())))
                .isFalse();
    }

    @Test
    void who_is_refused_learns_which_role_it_takes() {
        long server = server();
        settings.organiserRole(organiser(server), 40L);
        assertThatThrownBy(() -> settings.language(member(5, server), Language.ENGLISH))
                .asInstanceOf(InstanceOfAssertFactories.type(NotAnOrganiser.class))
                .extracting(NotAnOrganiser::role)
                .isEqualTo(40L);
        assertThat(settings.of(server).language()).isEqualTo(Language.FRENCH);
    }
}
