package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words that open a sentence and say no more than that something happens. */
class OpeningsTest {

    @Test
    void titles_begin_with_what_happens() {
        assertThat(ReadText.items("""
                        Les festivités débuteront vendredi 11 juin 2027, à 19 heures, par un repas sous les tilleuls.

                        Samedi 12 juin, à 8 heures, est annoncé un marché aux plants. À 15 heures, débutera le second concours de boules. \
                        La soirée se terminera, à partir de 22 heures, par le traditionnel bal. \
                        Et pour finir cette seconde journée, à 23 heures, concert gratuit de la fanfare.
                        """))
                .containsExactly(
                        "2027-06-11 19:00 repas sous les tilleuls @sous les tilleuls",
                        "2027-06-12 08:00 marché aux plants",
                        "2027-06-12 15:00 second concours de boules",
                        "2027-06-12 22:00 traditionnel bal",
                        "2027-06-12 23:00 Et pour finir cette seconde journée, concert gratuit de la fanfare");
    }

    @Test
    void so_they_do_in_english_and_titles_that_only_look_alike_stay() {
        assertThat(ReadText.items("""
                        On Saturday 12 June 2027 the day starts with a walk to the weir at 9 am. \
                        At 11 am there will be a tasting in the barn. The evening ends with a dance at 8 pm.
                        """))
                .containsExactly(
                        "2027-06-12 09:00 walk to the weir",
                        "2027-06-12 11:00 tasting in the barn @barn",
                        "2027-06-12 20:00 dance");
        assertThat(ReadText.items("Samedi 12 juin 2027\n10h Place aux jeunes\n11h La journée des haies\n"))
                .containsExactly("2027-06-12 10:00 Place aux jeunes", "2027-06-12 11:00 La journée des haies");
    }
}
