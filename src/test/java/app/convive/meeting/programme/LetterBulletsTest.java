package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The letter «o» in the place of a bullet. */
class LetterBulletsTest {

    @Test
    void several_on_one_line_begin_a_line_each() {
        assertThat(ReadText.items("""
                        Diary of the hall
                        o Monday 7 June 7.30pm Whist drive o Thursday 10 June 2pm Tea dance o Saturday 12 June 10am Plant sale
                        """))
                .containsExactly(
                        "2027-06-07 19:30 Whist drive", "2027-06-10 14:00 Tea dance", "2027-06-12 10:00 Plant sale");
    }

    @Test
    void on_lines_of_their_own_they_are_no_word() {
        assertThat(ReadText.items("""
                        Agenda du comité
                        o Lundi 7 juin, 18h30 : réunion du bureau
                        o Mercredi 9 juin, 20h : projection au foyer
                        """))
                .containsExactly("2027-06-07 18:30 réunion du bureau", "2027-06-09 20:00 projection au foyer @foyer");
    }
}
