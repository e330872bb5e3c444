package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.AgendaItem;
import app.convive.meeting.ItemKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Items that are meant, and whose title leaves open just what is asked of them. */
class UnnamedTests {

    private static Ask fair() {
        return new Ask("Europe/Paris")
                .item("2027-05-15", "10:00", "11:00", "Balade autour de l'étang", null, ItemKind.VISIT)
                .item("2027-05-15", "12:30", null, "Repas (18 €, chèque à Brigitte avant le 2)", null, ItemKind.MEAL)
                .item("2027-05-15", "15:00", null, "Discours du parrain de la promotion", null, ItemKind.SESSION)
                .item("2027-05-15", "17:00", null, "Keynote: Nadia Brun", null, ItemKind.PLENARY)
                .item("2027-05-15", "19:00", null, "Un verre dans une auberge", null, ItemKind.SOCIAL)
                .item("2027-05-16", "09:00", null, "Rangement", null, ItemKind.OTHER)
                .item("2027-05-16", null, null, "Kermesse des écoliers", null, ItemKind.SOCIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "le repas c'est dans quelle salle ?, 'Repas (18 €, chèque à Brigitte avant le 2)'",
        "qui raconte pendant la balade ?, Balade autour de l'étang",
        "la kermesse commence quand ?, Kermesse des écoliers"
    })
    void the_item_is_shown_and_said_not_to_tell_it(String words, String title) {
        assertThat(fair().asks(words))
                .isInstanceOfSatisfying(
                        Understanding.NotInProgramme.class,
                        missing -> assertThat(missing.items())
                                .extracting(AgendaItem::title)
                                .isEqualTo(List.of(title)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quel est le nom du parrain qui fait le discours ?", "what is Nadia going to talk about?"})
    void a_part_is_no_name_and_a_name_no_subject(String words) {
        assertThat(fair().asks(words)).isInstanceOf(Understanding.NotInProgramme.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Drinks at the inn, which inn is it?",
        "Meet in one of the villages, which village do we meet in?",
        "'Dinner in town, venue TBC', which restaurant are we going to?",
        "Supper made by the rowers, what are they cooking for supper?"
    })
    void a_word_that_many_things_are_called_names_none(String title, String words) {
        Ask evening = new Ask("Europe/London").item("2027-07-24", "20:00", null, title, null, ItemKind.MEAL);

        assertThat(evening.asks(words)).isInstanceOf(Understanding.NotInProgramme.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Drinks at the inn The Grey Mare, which inn is it?",
        "Walk to the village of Ashdown, which village is it?"
    })
    void a_name_beside_it_tells_which_one(String title, String words) {
        Ask evening = new Ask("Europe/London").item("2027-07-24", "20:00", null, title, null, ItemKind.SOCIAL);

        assertThat(titles(evening.asks(words))).containsExactly(title);
    }
}
