package app.convive.reminder.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.rehearsal.RehearsalTest;
import app.convive.rehearsal.Reply;
import app.convive.rehearsal.Shown;
import app.convive.rehearsal.Stage;
import java.util.Map;
import org.junit.jupiter.api.Test;

@RehearsalTest
class MyRemindersOnDiscordTest {

    @Test
    void a_member_asks_in_their_own_words_and_sees_what_was_understood_before_it_is_kept(Stage stage) {
        Orchard orchard = Orchard.on(stage);
        Reply sheet = orchard.card("claire").clicks("Me rappeler").chooses("Choisir un point", "dîner");

        Reply unread = sheet.clicks("Un autre moment").submits(Map.of("when", "quand tu veux"));
        assertThat(unread.text()).contains("Je n’ai pas compris «\u202Fquand tu veux\u202F»");
        assertThat(unread.clicks("Un autre moment").modal().toString()).contains("quand tu veux");
        Reply understood = unread.clicks("Un autre moment").submits(Map.of("when", "45 min avant"));
        assertThat(understood.text()).contains("J’ai compris", "19\u202Fh\u202F15");
        assertThat(stage.as("claire").types("/rappels").text()).contains("aucun rappel");
        assertThat(understood.clicks("Garder").text()).contains("C’est gardé");

        assertThat(stage.as("claire").types("/rappels").text()).contains("dîner", "45 minutes avant");
        orchard.walkTo(0, "19:16");
        assertThat(stage.as("claire").inDm().awaits("🔔").text()).contains("dîner", "halle aux grains");
        assertThat(stage.violations()).isEmpty();
    }

    @Test
    void a_bare_hour_with_two_meanings_is_asked_back(Stage stage) {
        Orchard orchard = Orchard.on(stage);
        Reply sheet = orchard.card("claire").clicks("Me rappeler").chooses("Choisir un point", "dîner");

        Shown readings =
                sheet.clicks("Un autre moment").submits(Map.of("when", "19:30")).shown();

        assertThat(readings.text()).contains("plusieurs choses");
        assertThat(readings.buttons())
                .filteredOn(label -> label.startsWith("Garder"))
                .hasSize(2);
    }

    @Test
    void direct_messages_stop_with_one_click_and_come_back_with_another(Stage stage) {
        Orchard orchard = Orchard.on(stage);
        orchard.card("claire")
                .clicks("Me rappeler")
                .chooses("Choisir un point", "accueil")
                .chooses("Choisir un moment", "la veille")
                .text();
        orchard.card("claire")
                .clicks("Me rappeler")
                .chooses("Choisir un point", "dîner")
                .chooses("Choisir un moment", "10 minutes")
                .text();
        orchard.walkTo(1, "18:01");
        Shown first = stage.as("claire").inDm().awaits("🔔");
        assertThat(first.text()).contains("premier message privé");

        assertThat(first.clicks("Arrêter les messages privés").text()).contains("plus de messages privés");
        assertThat(stage.as("claire").types("/rappels").text()).contains("Vous avez arrêté mes messages privés");
        orchard.walkTo(0, "19:51");
        assertThat(stage.as("claire").inDm().count("🔔")).isEqualTo(1);

        assertThat(stage.as("claire")
                        .types("/rappels")
                        .clicks("Reprendre les messages privés")
                        .text())
                .contains("de nouveau mes messages privés");
    }

    @Test
    void reminders_are_taken_back_from_the_list_also_in_direct_messages(Stage stage) {
        Orchard orchard = Orchard.on(stage);
        orchard.card("emily")
                .clicks("Me rappeler")
                .chooses("Choose an item", "dîner")
                .chooses("Choose a moment", "one hour before")
                .text();

        Reply list = stage.as("emily").inDm().types("/reminders");
        assertThat(list.text()).contains("one hour before");
        assertThat(list.chooses("Take reminders back", "dîner").text()).contains("taken back");

        orchard.walkTo(0, "19:30");
        assertThat(stage.as("emily").inDm().count("🔔")).isZero();
        assertThat(stage.violations()).isEmpty();
    }
}
