package app.convive.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleTest extends NetworkTest {

    @Autowired
    People people;

    @Autowired
    NetworkLanguages languages;

    @Test
    void a_member_s_first_clicks_on_two_devices_at_once_do_not_disturb_each_other()
            throws InterruptedException, ExecutionException {
        long server = server();
        long user = freshId();
        atOnce(20, () -> people.met(new Caller(user, server, "Zoé 🐝", false, Set.of())));
        assertThat(people.names(server, List.of(user))).isEqualTo(Map.of(user, "Zoé 🐝"));
    }

    @Test
    void a_new_name_replaces_the_old_one() {
        long server = server();
        long user = freshId();
        people.met(new Caller(user, server, "Zoé", false, Set.of()));
        people.met(new Caller(user, server, "Zoé B.", false, Set.of()));
        assertThat(people.names(server, List.of(user))).isEqualTo(Map.of(user, "Zoé B."));
    }

    @Test
    void who_was_met_in_work_that_was_undone_is_met_anew() {
        long server = server();
        Caller caller = member(freshId(), server);
        transaction.executeWithoutResult(status -> {
            people.met(caller);
            status.setRollbackOnly();
        });
        people.met(caller);
        assertThat(people.serversOf(caller.user())).containsExactly(server);
    }

    @Test
    void a_language_seen_first_by_two_clicks_at_once_is_kept() throws InterruptedException, ExecutionException {
        long user = freshId();
        atOnce(20, () -> languages.seen(user, Language.ENGLISH));
        assertThat(languages.ofPerson(user, 0)).isEqualTo(Language.ENGLISH);
        languages.seen(user, Language.FRENCH);
        assertThat(languages.ofPerson(user, 0)).isEqualTo(Language.FRENCH);
    }

    @Test
    void who_was_never_seen_is_written_to_in_the_server_s_language() {
        long server = server();
        settings.language(organiser(server), Language.ENGLISH);
        assertThat(languages.ofPerson(freshId(), server)).isEqualTo(Language.ENGLISH);
    }
}
