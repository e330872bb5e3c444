package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who speaks more than once. */
class OfPersonTests {

    private static Ask colloquium() {
        return new Ask("Europe/Paris")
                .item("2027-11-18", "09:30", "10:15", "Le vent dans les haies - Alain Peyrot", null, ItemKind.SESSION)
                .item("2027-11-18", "10:15", "11:00", "Des talus et des gens - Claire Sorel", null, ItemKind.SESSION)
                .item(
                        "2027-11-18",
                        "17:00",
                        "17:30",
                        "Conclusion - Claire Sorel & Alain Peyrot",
                        null,
                        ItemKind.PLENARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alain peyrot passe quand",
                "à quelle heure intervient Alain Peyrot ?",
                "when does Alain Peyrot speak",
                "alain peyrot ?"
            })
    void is_told_with_all_that_has_the_name(String words) {
        assertThat(titles(colloquium().asks(words)))
                .containsExactly("Le vent dans les haies - Alain Peyrot", "Conclusion - Claire Sorel & Alain Peyrot");
    }

    @Test
    void is_told_with_the_one_that_is_named_besides() {
        assertThat(titles(colloquium().asks("alain peyrot parle des haies à quelle heure")))
                .containsExactly("Le vent dans les haies - Alain Peyrot");
    }
}
