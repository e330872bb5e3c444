package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes, distances, initials and clipped words: how people call what concerns them. */
class OwnSituationTests {

    private static Ask school() {
        return new Ask("Europe/London")
                .item("2027-07-01", "09:00", "10:00", "Nursery picnic", null, ItemKind.SESSION)
                .item("2027-07-01", "10:00", "11:30", "Years 1, 2 & 3 rounders", null, ItemKind.SESSION)
                .item("2027-07-01", "13:00", "14:30", "Years 4, 5 & 6 rounders", null, ItemKind.SESSION)
                .item("2027-07-01", "15:00", null, "Ices for all", null, ItemKind.BREAK);
    }

    private static Ask fete() {
        return new Ask("Europe/Paris")
                .item("2027-06-26", "10:00", null, "Ronde des GS", null, ItemKind.SOCIAL)
                .item("2027-06-26", "10:30", null, "Ronde des MS", null, ItemKind.SOCIAL)
                .item("2027-06-26", "11:00", "11:45", "Réunion du CVE", null, ItemKind.SESSION)
                .item("2027-06-26", "14:00", null, "Le 5 km des parents", null, ItemKind.SESSION)
                .item("2027-06-26", "15:00", null, "Le 12 km des profs", null, ItemKind.SESSION)
                .item("2027-06-26", "16:30", null, "Séance de psychomotricité", null, ItemKind.SESSION)
                .item("2027-06-26", "18:00", null, "Vote puis apéritif dînatoire", null, ItemKind.SOCIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "our lad is in year 5, what time does he play?|Years 4, 5 & 6 rounders",
                "sorry to ask, my twins are in year 2, when would they be batting?|Years 1, 2 & 3 rounders",
                "Y6 what time|Years 4, 5 & 6 rounders"
            })
    void a_class_told_besides_tells_which_item_is_meant(String words, String title) {
        assertThat(titles(school().asks(words))).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mon neveu est en moyenne section, il passe à quelle heure ?|Ronde des MS",
                "la grande section c'est quand|Ronde des GS",
                "le conseil de vie étudiante c'est à quelle heure|Réunion du CVE",
                "le 12 bornes démarre quand ?|Le 12 km des profs",
                "le 5k part quand|Le 5 km des parents",
                "la psy c'est quand|Séance de psychomotricité",
                "on a un apéro prévu quelque part ?|Vote puis apéritif dînatoire"
            })
    void initials_and_other_names_are_the_same(String words, String title) {
        assertThat(titles(fete().asks(words))).contains(title);
    }

    private static Ask gig() {
        return new Ask("Europe/London")
                .item("2027-07-01", "18:00", null, "Doors", null, ItemKind.ARRIVAL)
                .item("2027-07-01", "19:00", null, "Opening act: Rosa Quill", null, ItemKind.SOCIAL)
                .item("2027-07-01", "20:30", null, "HEADLINER: The Wet Dogs", null, ItemKind.SOCIAL);
    }

    @Test
    void who_is_billed_is_named_behind_the_word() {
        assertThat(titles(gig().asks("who is the headliner, please?"))).containsExactly("HEADLINER: The Wet Dogs");
        assertThat(titles(gig().asks("who's on first?"))).containsExactly("Opening act: Rosa Quill");
    }

    @Test
    void the_number_of_a_room_counts_nobody() {
        Ask day =
                new Ask("Europe/London").item("2027-07-01", "10:00", null, "Prize ceremony", "H100", ItemKind.PLENARY);
        assertThat(day.asks("is the prize ceremony full?")).isNotInstanceOf(Understanding.Answer.class);
        assertThat(day.asks("do we get a certificate after the prize ceremony"))
                .isInstanceOf(Understanding.NotInProgramme.class);
    }

    @Test
    void a_weekday_without_it_is_that_of_another_week() {
        Ask parish = new Ask("Europe/Paris")
                .item("2027-06-06", "15:00", null, "Kermesse", null, ItemKind.SOCIAL)
                .item("2027-06-13", "10:30", null, "Messe", null, ItemKind.SESSION);
        assertThat(titles(parish.at("2027-06-02T09:00").asks("la messe de dimanche elle est à quelle heure ?")))
                .containsExactly("Messe");
    }

    private static Ask races() {
        return new Ask("Europe/Paris")
                .item("2027-06-26", "09:00", null, "Accueil des nouveaux arrivants", null, ItemKind.ARRIVAL)
                .item("2027-06-26", "10:00", null, "Sprint · Year 4 Girls", null, ItemKind.SESSION)
                .item("2027-06-26", "10:20", null, "Sprint · Year 4 Boys", null, ItemKind.SESSION)
                .item("2027-06-26", "11:00", null, "Manche 2 · Minimes, Cadets", null, ItemKind.SESSION)
                .item("2027-06-26", "12:00", null, "Manche 2 · Poussins, Pupilles", null, ItemKind.SESSION)
                .item("2027-06-26", "13:00", null, "Goûter des familles", null, ItemKind.BREAK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my niece is in year 4, when is her sprint|Sprint · Year 4 Girls",
                "our son is in year 4, what time is his sprint?|Sprint · Year 4 Boys",
                "ma nièce est cadette, sa manche 2 c'est quand|Manche 2 · Minimes, Cadets",
                "je suis nouveau ici, il y a quelque chose pour moi ?|Accueil des nouveaux arrivants",
                "im new here, have you planned anything for me|Accueil des nouveaux arrivants",
                "vous avez prévu un goûter ou faut en apporter un|Goûter des familles"
            })
    void who_asks_tells_which_is_meant(String words, String title) {
        assertThat(titles(races().asks(words))).containsExactly(title);
    }
}
