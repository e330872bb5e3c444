package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hours that stand in the sentence behind the one that tells what happens. */
class ContinuedSentencesTest {

    @Test
    void a_pronoun_or_a_word_for_whatever_it_is_stands_for_what_the_sentence_before_names() {
        assertThat(ReadText.items("""
                        The harbour week opens on Wednesday, June 9.

                        The one-act plays will be staged in Quay Hall and each crew will get a medal. The evening starts at 7.30pm.

                        On Thursday, June 10, the junior choir will hold a singing session in the Corner Inn at 8.45pm.

                        A lecture on sails will be held in the library on Friday. It begins at 8pm and admission is free.

                        Rowing for all ages will commence at 2pm in the sports hall on Satruday.
                        """))
                .containsExactly(
                        "2027-06-09 19:30 The one-act plays @Quay Hall",
                        "2027-06-10 20:45 the junior choir will hold a singing session in the Corner Inn @Corner Inn",
                        "2027-06-11 20:00 A lecture on sails @library",
                        "2027-06-12 14:00 Rowing for all ages in the sports hall @sports hall");
    }

    @Test
    void day_and_place_are_those_of_the_sentence_before() {
        assertThat(ReadText.items("""
                        La semaine du livre se tiendra du 9 au 12 juin 2027.

                        Le mercredi 9 juin, une lecture de contes aura lieu à la bibliothèque. Elle commencera à 15h.

                        Jeudi 10 juin, le chœur donnera un concert dans l'église Saint-Paul. La soirée débutera à 20h30.
                        """))
                .containsExactly(
                        "2027-06-09 15:00 une lecture de contes @bibliothèque",
                        "2027-06-10 20:30 le chœur donnera un concert dans l'église Saint-Paul @église Saint-Paul");
    }

    @Test
    void a_season_is_no_telephone_number_and_words_that_join_a_verb_are_no_title() {
        assertThat(ReadText.items("""
                        The crews meet again this weekend, as every year since the boat house was built.

                        On Saturday 12 June the parish will gather in the Old Barn for the rowing match, which gets under way at 10am.

                        The winners for 2023/2024, the Quay Street Players, will play for the dance that takes place from 9pm to 11pm.
                        """))
                .containsExactly(
                        "2027-06-12 10:00 the parish will gather in the Old Barn for the rowing match @Old Barn",
                        "2027-06-12 21:00-23:00 The winners for 2023/2024, the Quay Street Players, will play for the dance");
    }
}
