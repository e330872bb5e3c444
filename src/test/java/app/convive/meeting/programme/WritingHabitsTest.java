package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * People choose each of their habits apart from the others: how they announce the days and head them, how they write hours,
 * what they put between hour and title, where they tell the place. Every habit is read beside every other one.
 */
class WritingHabitsTest {

    /** Friday to Sunday. */
    private static final List<String> ANNOUNCED_FR = List.of(
            "du 11 au 13 juin 2027",
            "11-13 juin 2027",
            "11, 12 et 13 juin 2027",
            "les 11, 12 et 13 juin",
            "11 & 12 & 13 juin 2027",
            "du vendredi 11 au dimanche 13 juin 2027",
            "11/06 - 13/06/2027",
            "11 > 13 juin 2027",
            "du 11 au 13 juin",
            "11/12/13 juin 2027",
            "DU 11 AU 13 JUIN 2027",
            "11 → 13 juin 2027",
            "11.06–13.06.2027");

    private static final List<String> ANNOUNCED_EN = List.of(
            "11 to 13 June 2027",
            "June 11-13, 2027",
            "11th–13th June",
            "Friday 11th to Sunday 13th June 2027",
            "11/06/2027 - 13/06/2027",
            "June 11th - 13th, 2027",
            "June 11 to 13",
            "Friday, June 11 - Sunday, June 13, 2027",
            "JUNE 11 TO 13",
            "Fri–Sun, June 11–13",
            "11 – 13 Jun 2027");

    private static final List<List<String>> HEADED_FR = List.of(
            List.of("Vendredi", "Samedi", "Dimanche"),
            List.of("VENDREDI", "SAMEDI", "DIMANCHE"),
            List.of("Vendredi 11", "Samedi 12", "Dimanche 13"),
            List.of("Ven.", "Sam.", "Dim."),
            List.of("Jour 1", "Jour 2", "Jour 3"),
            List.of("JOUR 1 :", "JOUR 2 :", "JOUR 3 :"),
            List.of("Jour 1 (vendredi)", "Jour 2 (samedi)", "Jour 3 (dimanche)"),
            List.of("Premier jour", "Deuxième jour", "Troisième jour"),
            List.of("1er jour", "2e jour", "3e jour"),
            List.of("J1", "J2", "J3"),
            List.of("Programme du vendredi", "Programme du samedi", "Programme du dimanche"),
            List.of("Le vendredi", "Le samedi", "Le dimanche"),
            List.of("Vendredi 11 juin", "Samedi 12 juin", "Dimanche 13 juin"),
            List.of("Vendredi :", "Samedi :", "Dimanche :"),
            List.of("1re journée – vendredi", "2e journée – samedi", "3e journée – dimanche"),
            List.of("### Vendredi", "### Samedi", "### Dimanche"));

    private static final List<List<String>> HEADED_EN = List.of(
            List.of("Friday", "Saturday", "Sunday"),
            List.of("FRIDAY", "SATURDAY", "SUNDAY"),
            List.of("Friday 11th", "Saturday 12th", "Sunday 13th"),
            List.of("Fri", "Sat", "Sun"),
            List.of("Day 1", "Day 2", "Day 3"),
            List.of("DAY ONE", "DAY TWO", "DAY THREE"),
            List.of("Day 1 (Friday)", "Day 2 (Saturday)", "Day 3 (Sunday)"),
            List.of("First day", "Second day", "Third day"),
            List.of("Day one: Friday", "Day two: Saturday", "Day three: Sunday"),
            List.of("Friday's programme", "Saturday's programme", "Sunday's programme"),
            List.of("On Friday", "On Saturday", "On Sunday"),
            List.of("Friday 11 June", "Saturday 12 June", "Sunday 13 June"),
            List.of("Friday the 11th", "Saturday the 12th", "Sunday the 13th"),
            List.of("Sixth Day (Friday)", "Seventh Day (Saturday)", "First Day (Sunday)"),
            List.of("### Friday", "### Saturday", "### Sunday"));

    private static final List<String> ASIDE_FR = List.of(
            "Inscriptions avant le 2 juin auprès de Lucie.",
            "Merci de répondre pour le 2 juin au plus tard, par téléphone après 18h.",
            "Publié le 30 avril 2027",
            "Enregistré le : dim. 03 mars 2024, 12:50",
            "Clairval, le 1 mai 2027",
            "L'an dernier, le 14 juin 2026, nous étions une centaine.",
            "Prochaine réunion : le 18 septembre à 18h.",
            "Le secrétariat est ouvert du lundi au vendredi de 9h à 12h.",
            "Association fondée en 1987.");

    private static final List<String> ASIDE_EN = List.of(
            "Names to Lucy by 2 June please.",
            "Please reply by 2 June, ph. after 6pm.",
            "Posted on 30 April 2027",
            "Joined: Sun Mar 03, 2024 12:50 pm",
            "Brindley, 1 May 2027",
            "Last year, on 14 June 2026, a hundred of us came.",
            "Next meeting: 18 September at 6pm.",
            "The office is open Monday to Friday, 9am to 12 noon.",
            "Founded in 1987.");

    private static final List<String> HOURS = List.of(
            "9h00", "9h", "09h00", "09:00", "9 h 00", "9H", "9.00", "9 h. 00", "9am", "9:00 AM", "9.00 a.m.", "0900");

    private static final List<String> LAYOUTS = List.of(
            "%1$s : %2$s",
            "%1$s – %2$s",
            "%1$s - %2$s",
            "%1$s %2$s",
            "%1$s\t%2$s",
            "%1$s | %2$s",
            "- %1$s : %2$s",
            "• %1$s %2$s",
            "**%1$s** %2$s",
            "### %1$s – %2$s",
            "%1$s\n%2$s",
            "%1$s\n%2$s\n",
            "%2$s (%1$s)",
            "%2$s, %1$s",
            "%2$s\n%1$s\n",
            "| %1$s | %2$s |");

    private static final List<String> PLACES =
            List.of("%s (%s)", "%s – %s", "%s @ %s", "%s [%s]", "%s 📍 %s", "%s – Lieu : %s");

    @Test
    void each_way_to_announce_the_days_goes_with_each_way_to_head_them() {
        List<String> wrong = new ArrayList<>();
        each(ANNOUNCED_FR, "Rencontres des vergers – ", HEADED_FR, "h", wrong);
        each(ANNOUNCED_EN, "Orchard gathering – ", HEADED_EN, ":00", wrong);

        assertThat(wrong).isEmpty();
    }

    @Test
    void no_other_date_beside_them_counts() {
        List<String> wrong = new ArrayList<>();
        beside(ASIDE_FR, "Rencontres des vergers, du 11 au 13 juin", HEADED_FR, "h", wrong);
        beside(ASIDE_EN, "Orchard gathering, June 11 to 13", HEADED_EN, ":00", wrong);

        assertThat(wrong).isEmpty();
    }

    private static void each(
            List<String> announced, String title, List<List<String>> headed, String hour, List<String> wrong) {
        for (String days : announced) {
            for (List<String> heads : headed) {
                check(title + days + "\n\n" + threeDays(heads, hour), days + " / " + heads.getFirst(), wrong);
            }
        }
    }

    /** Other dates below what announces the days, and above it. */
    private static void beside(
            List<String> asides, String announced, List<List<String>> headed, String hour, List<String> wrong) {
        for (String aside : asides) {
            for (List<String> heads : headed) {
                String name = heads.getFirst();
                String days = "\n\n" + threeDays(heads, hour);
                check(announced + "\n\n" + aside + days, aside + " / " + name, wrong);
                check(aside + "\n\n" + announced + days, aside + " above / " + name, wrong);
            }
        }
    }

    @Test
    void each_way_to_write_an_hour_goes_with_each_layout_and_each_place() {
        List<String> wrong = new ArrayList<>();
        for (String layout : LAYOUTS) {
            for (String hour : HOURS) {
                for (String place : PLACES) {
                    String text = "Samedi 12 juin 2027\n\n"
                            + layout.formatted(hour, place.formatted("Accueil", "Salle Curie"))
                            + "\n"
                            + layout.formatted(at(hour, 10), place.formatted("Visite du moulin", "Grange"))
                            + "\n"
                            + layout.formatted(at(hour, 11), place.formatted("Concert", "Foyer rural"))
                            + "\n";
                    List<String> read = ReadText.items(text);
                    if (!read.equals(List.of(
                            "2027-06-12 09:00 Accueil @Salle Curie",
                            "2027-06-12 10:00 Visite du moulin @Grange",
                            "2027-06-12 11:00 Concert @Foyer rural"))) {
                        wrong.add(layout.replace("\n", "⏎") + " / " + hour + " / " + place + " → " + read);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static String at(String hour, int other) {
        return hour.replaceFirst("^0?9", String.valueOf(other));
    }

    private static String threeDays(List<String> heads, String sign) {
        return heads.get(0) + "\n18" + sign + " Accueil\n20" + sign + " Souper\n\n" + heads.get(1) + "\n9" + sign
                + " Marche\n12" + sign + " Déjeuner\n\n" + heads.get(2) + "\n10" + sign + " Clôture\n";
    }

    private static void check(String text, String habits, List<String> wrong) {
        List<String> days = ReadText.items(text).stream()
                .map(line -> line.replaceFirst("^(\\S+ \\S+).*", "$1"))
                .toList();
        if (!days.containsAll(List.of(
                "2027-06-11 18:00", "2027-06-11 20:00", "2027-06-12 09:00", "2027-06-12 12:00", "2027-06-13 10:00"))) {
            wrong.add(habits + " → " + days);
        }
    }
}
