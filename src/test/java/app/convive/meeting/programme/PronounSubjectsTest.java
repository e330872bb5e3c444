package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences about what the heading above them names. */
class PronounSubjectsTest {

    @Test
    void the_heading_takes_the_place_of_the_pronoun() {
        assertThat(ReadText.items("""
                        Nouvelles du bourg

                        Fête patronale

                        Elle aura lieu le dimanche 16 mai à 10h30 à l'église.

                        2- Repas des aînés

                        Il sera servi le jeudi 20 mai à 12h à la salle polyvalente.
                        """))
                .containsExactly(
                        "2027-05-16 10:30 Fête patronale à l'église @église",
                        "2027-05-20 12:00 Repas des aînés à la salle polyvalente @salle polyvalente");
        assertThat(ReadText.items("""
                        Club news

                        Spring regatta

                        It will be held on Sunday 16 May at 11am on the lake.

                        Book circle

                        They meet on Thursday 20 May at 7.30pm in the clubhouse.
                        """))
                .satisfiesExactly(
                        item -> assertThat(item).startsWith("2027-05-16 11:00 Spring regatta"),
                        item -> assertThat(item).startsWith("2027-05-20 19:30 Book circle"));
    }
}
