package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when something has to be handed in, stopped, signed up for or left. */
class DeadlinesTests {

    private static Ask jam() {
        return new Ask("Europe/London")
                .item("2027-03-12", "18:00", null, "Sign-in and pizza", null, ItemKind.ARRIVAL)
                .item("2027-03-12", "19:00", null, "Announcement of the theme", null, ItemKind.PLENARY)
                .item("2027-03-14", "10:00", null, "Registration for the robot race closes", null, ItemKind.OTHER)
                .item("2027-03-14", "11:00", null, "Robot race", null, ItemKind.SOCIAL)
                .item("2027-03-14", "13:00", null, "Deadline: put up your project", null, ItemKind.OTHER)
                .item("2027-03-14", "15:00", null, "Demos", null, ItemKind.SESSION)
                .item("2027-03-14", "18:00", null, "Everybody off site", null, ItemKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "when is the deadline?, Deadline: put up your project",
        "what happens after the deadline, Demos",
        "when do we have to upload our project, Deadline: put up your project",
        "until when can we hand in the work, Deadline: put up your project",
        "theme reveal time, Announcement of the theme",
        "deadline to sign up for the robot race?, Registration for the robot race closes",
        "when do we have to be gone on sunday, Everybody off site",
        "by when must we be out on sunday, Everybody off site",
        "c'est quand la date limite ?, Deadline: put up your project"
    })
    void what_has_to_be_done_until_then_is_told_by_its_hour(String words, String title) {
        assertThat(titles(jam().asks(words))).containsExactly(title);
    }

    @Test
    void a_meeting_without_a_deadline_tells_none() {
        assertThat(Ask.twoDays().asks("c'est quand la date limite ?")).isNotInstanceOf(Understanding.Answer.class);
    }

    @ParameterizedTest
    @CsvSource({
        "à quelle heure il faut arrêter de coder ?, Fin du code",
        "quand est-ce qu'on doit rendre les travaux ?, Remise des livrables",
        "when do we stop coding?, Fin du code"
    })
    void the_same_in_french(String words, String title) {
        Ask nuit = new Ask("Europe/Paris")
                .item("2027-03-14", "09:00", null, "Reprise des équipes", null, ItemKind.WORKSHOP)
                .item("2027-03-14", "12:00", null, "Fin du code", null, ItemKind.OTHER)
                .item("2027-03-14", "13:00", null, "Remise des livrables", null, ItemKind.OTHER);

        assertThat(titles(nuit.asks(words))).first().isEqualTo(title);
    }
}
