package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever stands in the middle of it: what goes on, what has just ended, what begins in a moment. */
class HereAndNowTests {

    private static Ask regatta() {
        return new Ask("Europe/Paris")
                .item("2027-06-19", "09:00", "09:45", "Briefing des équipages", null, ItemKind.PLENARY)
                .item("2027-06-19", "10:00", "12:00", "Régate des optimists", null, ItemKind.SESSION)
                .item("2027-06-19", "12:15", "13:30", "Moules-frites sur le quai", null, ItemKind.MEAL)
                .item("2027-06-19", "14:00", "17:00", "Baptêmes en catamaran", null, ItemKind.SESSION)
                .item("2027-06-19", "18:00", "19:00", "Remise des coupes", null, ItemKind.PLENARY);
    }

    private static Ask fleadh() {
        return new Ask("Europe/Dublin")
                .item("2027-06-19", "15:00", "16:00", "The Larkin Sisters", null, ItemKind.SOCIAL)
                .item("2027-06-19", "16:30", "17:30", "Tin whistle championship", null, ItemKind.SOCIAL)
                .item("2027-06-19", "18:00", "20:00", "Gulliver's Ghost", null, ItemKind.SOCIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le briefing vient de finir, y a quoi après ?",
                "le briefing est fini, on fait quoi maintenant",
                "on sort du briefing, c'est quoi la suite ?"
            })
    void what_has_just_ended_tells_what_is_next(String words) {
        assertThat(titles(regatta().at("2027-06-19T09:50").asks(words))).containsExactly("Régate des optimists");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the tin whistles are over, what now?",
                "we've just done the tin whistle thing, whats next",
                "tin whistle championship then what"
            })
    void the_same_in_english(String words) {
        assertThat(titles(fleadh().at("2027-06-19T17:40").asks(words))).containsExactly("Gulliver's Ghost");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "y a quoi dans 10 min|2027-06-19T11:58|Moules-frites sur le quai",
                "qu'est-ce qui commence dans une demi-heure ?|2027-06-19T13:30|Baptêmes en catamaran",
                "dans une heure c'est quoi|2027-06-19T13:45|Baptêmes en catamaran",
                "what's in 15 mins|2027-06-19T09:45|Régate des optimists"
            })
    void minutes_count_from_now(String words, String now, String title) {
        assertThat(titles(regatta().at(now).asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we only just turned up, what have we walked into",
                "just arrived, what's going on?",
                "what are we in the middle of",
                "who is on stage at the minute?"
            })
    void whoever_comes_late_asks_what_goes_on(String words) {
        assertThat(titles(fleadh().at("2027-06-19T17:00").asks(words))).containsExactly("Tin whistle championship");
    }

    @Test
    void what_is_left_is_what_is_still_to_come() {
        assertThat(titles(regatta()
                        .at("2027-06-19T13:50")
                        .asks("je débarque à peine, il me reste quoi pour aujourd'hui ?")))
                .containsExactly("Baptêmes en catamaran", "Remise des coupes");
    }

    @Test
    void who_comes_before_is_the_item() {
        assertThat(titles(fleadh().asks("who plays before gulliver's ghost?")))
                .containsExactly("Tin whistle championship");
        assertThat(titles(fleadh().asks("c'est qui juste après les larkin sisters")))
                .containsExactly("Tin whistle championship");
    }

    @Test
    void whoever_comes_from_an_hour_on_sees_first_what_begins_then() {
        assertThat(titles(regatta().asks("je peux venir qu'à partir de 13h45, c'est quoi le premier truc que je vois")))
                .containsExactly("Baptêmes en catamaran");
    }

    private static Ask twoEvenings() {
        return new Ask("Europe/Paris")
                .item("2027-06-19", "20:00", null, "Cassoulet sous la halle", null, ItemKind.MEAL)
                .item("2027-06-20", "20:30", null, "Dîner de clôture", null, ItemKind.MEAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"à quelle heure on mange ce soir ?", "when do we eat tonight?", "any food this evening?"})
    void a_meal_of_this_evening_is_no_other_days(String words) {
        assertThat(titles(twoEvenings().at("2027-06-19T16:00").asks(words))).containsExactly("Cassoulet sous la halle");
        assertThat(titles(twoEvenings().at("2027-06-20T16:00").asks(words))).containsExactly("Dîner de clôture");
    }
}
