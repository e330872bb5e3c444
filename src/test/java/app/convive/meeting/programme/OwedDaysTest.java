package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days until which something is owed, and numbers to call beside the day of the gathering. */
class OwedDaysTest {

    @Test
    void the_day_to_pay_is_not_that_of_the_list_below() {
        assertThat(ReadText.items("""
                        SUMMER FAIR - SATURDAY 12 JUNE 2027
                        Hog roast tickets should be paid for on Friday 4 June
                        12pm Gates open
                        1pm Dog show
                        2.30pm Tug of war
                        """))
                .containsExactly(
                        "2027-06-12 12:00 Gates open", "2027-06-12 13:00 Dog show", "2027-06-12 14:30 Tug of war");
        assertThat(ReadText.items("""
                        FÊTE DE L'ÉCOLE - SAMEDI 26 JUIN 2027
                        Les repas sont à commander et à régler le lundi 14 juin.
                        10h Ouverture du portail
                        11h Spectacle des petits
                        15h Tombola
                        """)).allMatch(item -> item.startsWith("2027-06-26"));
    }

    @Test
    void a_number_to_call_in_another_sentence_leaves_the_day_alone() {
        assertThat(ReadText.items("""
                        WELLOW KENNEL CLUB Schedule of the OPEN SHOW held under Club Rules SATURDAY 10th JULY 2027 WELLOW SHOWGROUND ENTRIES TO THE SECRETARY MRS ANN MOSS Tel. No. 01400 000000 (not after 9pm please)
                        SHOW OPENS 7.30 AM - BRIEFING 8.15 AM - JUDGING 8.30 AM
                        """))
                .containsExactly(
                        "2027-07-10 07:30 SHOW OPENS", "2027-07-10 08:15 BRIEFING", "2027-07-10 08:30 JUDGING");
    }
}
