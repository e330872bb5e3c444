package app.convive.rehearsal.example;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The announcement that waits to be imported: two days in Le Creusot, some weeks ahead of the day of the start. */
final class Announcement {
    private static final int WEEKS_AHEAD = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRENCH);

    private Announcement() {}

    /** The text, with the first Thursday and Friday five weeks after {@code today} on which people do meet. */
    static String text(LocalDate today) {
        LocalDate first = today.plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        while (holidays(first)) {
            first = first.plusWeeks(1);
        }
        LocalDate second = first.plusDays(1);
        return """
                # Rencontre des plateformes

                Bonjour à toutes et à tous,

                Les plateformes du réseau se retrouvent les %1$s et %2$s %3$d : deux jours pour comparer nos façons de \
                faire et sortir avec un plan d’action commun.

                Lieu : Halle des machines, Le Creusot

                Programme provisoire

                %4$s
                13h30 : accueil café, hall d’entrée
                14h – 16h30 : quatre ateliers en parallèle
                - Atelier 1 : prêter nos machines entre plateformes (salle Schneider)
                - Atelier 2 : accueillir des apprentis toute l’année (salle Forge)
                - Atelier 3 : thème à décider ensemble (salle Verrerie)
                - Atelier 4 : thème à décider ensemble (salle Canal)
                17h – 18h30 : échanges avec les entreprises du bassin, amphithéâtre
                20h : dîner bourguignon, auberge du Parc

                %5$s
                8h30 – 10h30 : visite de la fonderie
                11h : synthèse des ateliers et plan d’action, amphithéâtre
                12h45 : buffet de clôture

                Il reste deux ateliers à définir : proposez vos thèmes ici, nous trancherons ensemble. \
                Dites-nous d’ici quinze jours si votre plateforme vient.

                Hélène, pour l’équipe d’organisation
                """.formatted(day(first), day(second), second.getYear(), capital(first), capital(second));
    }

    /** Nobody meets around New Year, nor in the first half of August. */
    private static boolean holidays(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return date.isAfter(MonthDay.of(Month.DECEMBER, 17))
                || date.isBefore(MonthDay.of(Month.JANUARY, 7))
                || date.isAfter(MonthDay.of(Month.JULY, 25)) && date.isBefore(MonthDay.of(Month.AUGUST, 22));
    }

    private static String day(LocalDate day) {
        return DAY.format(day).replace(" 1 ", " 1er ");
    }

    private static String capital(LocalDate day) {
        String text = day(day);
        return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }
}
