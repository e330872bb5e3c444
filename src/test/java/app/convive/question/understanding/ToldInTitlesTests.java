package app.convive.question.understanding;

import static app.convive.question.understanding.Ask.titles;
import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places, lengths, names and what to bring, where only the title tells them. */
class ToldInTitlesTests {

    private static Ask outing() {
        return new Ask("Europe/Paris")
                .item("2027-04-10", "07:10", null, "Train pour Dijon", null, ItemKind.OTHER)
                .item("2027-04-10", "08:00", null, "Rendez-vous sous l'horloge", "gare", ItemKind.ARRIVAL)
                .item("2027-04-10", "08:15", null, "Départ du car", null, ItemKind.OTHER)
                .item("2027-04-10", "10:00", null, "Ateliers : osier (B104), laine (B105)", null, ItemKind.WORKSHOP)
                .item("2027-04-10", "11:00", null, "Inscriptions, café et viennoiseries", null, ItemKind.ARRIVAL)
                .item("2027-04-10", "11:30", null, "Café", null, ItemKind.BREAK)
                .item("2027-04-10", "12:30", null, "Repas tiré du sac", null, ItemKind.MEAL)
                .item("2027-04-10", "14:00", null, "Marche au belvédère", null, ItemKind.SOCIAL)
                .item("2027-04-10", "15:00", null, "Démonstration de Yann K. (taille, greffe)", null, ItemKind.SESSION)
                .item("2027-04-10", "16:00", null, "Idées en vrac, soixante secondes chacune", null, ItemKind.SESSION)
                .item("2027-04-10", "16:30", null, "Visite de la filature Bost", null, ItemKind.VISIT)
                .item("2027-04-10", "16:45", null, "Lectures (Joris et ses élèves)", null, ItemKind.SESSION)
                .item("2027-04-10", "17:00", null, "Quatuor Sirocco", null, ItemKind.SOCIAL)
                .item("2027-04-11", "18:20", null, "Train pour Nevers", null, ItemKind.OTHER)
                .item("2027-04-11", "18:50", null, "Retour à Nevers", null, ItemKind.OTHER)
                .item("2027-04-11", "19:00", null, "Fin du congrès", null, ItemKind.OTHER)
                .item("2027-04-11", "20:00", null, "Verre au bar", null, ItemKind.SOCIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "les ateliers c'est dans quelle salle ?|Ateliers : osier (B104), laine (B105)",
                "on marche où ?|Marche au belvédère",
                "il faut apporter quoi pour le repas ?|Repas tiré du sac",
                "qui fait la démonstration ?|Démonstration de Yann K. (taille, greffe)",
                "on a combien de temps pour les idées en vrac|Idées en vrac, soixante secondes chacune",
                "where do we meet the coach ?|Rendez-vous sous l'horloge",
                "la pause est à quelle heure ?|Café",
                "le train de l'aller part à quelle heure ?|Train pour Dijon",
                "c'est quoi le sujet de Yann ?|Démonstration de Yann K. (taille, greffe)",
                "qui fait les lectures ?|Lectures (Joris et ses élèves)",
                "il y a un quatuor cette fois-ci ?|Quatuor Sirocco",
                "is there a quartet this year?|Quatuor Sirocco",
                "le congrès finit à quelle heure ?|Fin du congrès",
                "qui joue samedi à 17h ?|Quatuor Sirocco",
                "retour a quelle heure ?|Retour à Nevers",
                "c'est quoi qui se passe à 14h samedi ?|Marche au belvédère"
            })
    void it_is_found(String words, String title) {
        assertThat(titles(outing().asks(words))).containsExactly(title);
    }

    @Test
    void who_cannot_come_on_a_day_misses_all_of_it() {
        assertThat(titles(outing().asks("I can't make sunday, what do I miss?")))
                .containsExactly("Train pour Nevers", "Retour à Nevers", "Fin du congrès", "Verre au bar");
    }
}
