package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks stands beside the hour, and what about stands in quotes below. */
class QuotedTitlesTest {

    @Test
    void the_words_in_quotes_below_a_name_are_the_title() {
        List<ReadItem> items = ReadText.programme("""
                        Saturday 12 June
                        1.50 pm Registration
                        2.00 pm Dr Ines Farrow
                        “Ponies and their knees”
                        2.45 pm Professor A. Lund
                        “What a vet dreads”
                        3.30 pm Tea
                        """).items();
        assertThat(items)
                .extracting(ReadItem::title)
                .containsExactly("Registration", "“Ponies and their knees”", "“What a vet dreads”", "Tea");
        assertThat(items.get(1).speaker()).isEqualTo("Dr Ines Farrow");
    }

    @Test
    void words_in_quotes_below_what_happens_are_no_title() {
        assertThat(ReadText.items("""
                        Saturday 12 June
                        1.50 pm Registration
                        2.00 pm Dr Farrow and her ponies
                        “A show for all”
                        3.30 pm Tea
                        """)).contains("2027-06-12 14:00 Dr Farrow and her ponies");
    }

    @Test
    void a_name_may_be_known_by_what_a_bracket_tells_of_it() {
        List<ReadItem> items = ReadText.programme("""
                        samedi 12 juin
                        14:30
                        Lucie Vannier (géologue, mines de l’Aude)
                        « La pierre qui chante »
                        16:00
                        Chœur du Lac (40 voix)
                        Chants de marins
                        """).items();
        assertThat(items)
                .extracting(ReadItem::title)
                .containsExactly("« La pierre qui chante »", "Chœur du Lac (40 voix)");
        assertThat(items.getFirst().speaker()).isEqualTo("Lucie Vannier (géologue, mines de l’Aude)");
    }
}
