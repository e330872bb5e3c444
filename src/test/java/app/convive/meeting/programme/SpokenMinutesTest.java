package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minutes told in words, as in speech. */
class SpokenMinutesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    onze heures moins le quart | 10:45
                    midi moins le quart        | 11:45
                    midi et quart              | 12:15
                    dix heures et demie        | 10:30
                    10h et quart               | 10:15
                    3 heures moins dix         | 14:50
                    cinq heures et quart       | 17:15
                    8 h moins vingt            | 07:40
                    quarter to 11              | 10:45
                    quarter after nine         | 09:15
                    five past 7                | 19:05
                    twenty to nine             | 08:40
                    half past twelve           | 12:30
                    """)
    void minutes_in_words_are_added_to_the_hour_or_taken_from_it(String written, String hour) {
        assertThat(ReadText.items("Saturday 12 June 2027\n- " + written + " : Tombola\n"))
                .containsExactly("2027-06-12 " + hour + " Tombola");
    }
}
