package app.convive.network.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.discord.Language;
import java.util.List;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.entities.Message;
import org.junit.jupiter.api.Test;

class OrganisersLogLetterTest {

    private static String said(List<String> lines) {
        return OrganisersLogLetter.asOneMessage(lines, Language.FRENCH);
    }

    @Test
    void lines_that_fit_are_all_shown() {
        assertThat(said(List.of("Une ligne", "Une autre"))).isEqualTo("- Une ligne\n- Une autre");
    }

    @Test
    void of_too_many_lines_the_first_are_shown_whole_and_the_others_counted() {
        List<String> lines = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> "Je n’ai pas pu écrire à la personne no " + i)
                .toList();
        String said = said(lines);
        assertThat(said).hasSizeLessThanOrEqualTo(Message.MAX_CONTENT_LENGTH);
        long shown = said.lines().filter(line -> line.startsWith("- ")).count();
        assertThat(said.lines().toList())
                .hasSize((int) shown + 1)
                .last()
                .isEqualTo("… et " + (200 - shown) + " autres, voir `/reunion relances`");
    }

    @Test
    void a_line_longer_than_a_message_is_cut() {
        assertThat(said(List.of("x".repeat(3000))))
                .hasSize(Message.MAX_CONTENT_LENGTH)
                .endsWith("…");
        assertThat(said(List.of("x".repeat(3000), "Une autre")))
                .hasSizeLessThanOrEqualTo(Message.MAX_CONTENT_LENGTH)
                .endsWith("… et 1 autre, voir `/reunion relances`");
    }
}
