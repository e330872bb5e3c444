package app.convive.meeting.programme.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.programme.ProgrammeReader;
import app.convive.meeting.programme.ReadItem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables and mails beside which something stands that is no item. */
class OtherTablesTest {

    private final ProgrammeFileReader reader = new ProgrammeFileReader(new ProgrammeReader());

    @Test
    void a_cancelled_row_is_left_out() {
        assertThat(titles("x.csv", """
                        Date;De;À;Quoi;Statut
                        12/06/2027;9h00;10h00;Accueil;OK
                        12/06/2027;10h00;11h00;Cueillette;ANNULÉ (météo)
                        12/06/2027;11h00;12h00;Bilan;OK
                        """)).containsExactly("Accueil", "Bilan");
    }

    @Test
    void an_end_may_bring_its_date_along() {
        FileReading.Read read = (FileReading.Read) read("x.csv", """
                Séance;Date de début;Date de fin;Lieu
                Contes;12/06/2027 10:30;12/06/2027 11:15;Préau
                Marionnettes;12/06/2027 15:00;12/06/2027 15:45;Préau
                """);

        assertThat(read.programme().items().getFirst().end()).hasToString("11:15");
    }

    @Test
    void sections_within_a_table_do_not_make_it_a_list_of_people() {
        assertThat(titles("x.tsv", """
                        Horaire\tIntitulé\tIntervenants\tSalle\tPublic
                        JEUDI 10 JUIN 2027
                        8h30-9h00\tAccueil des participants\t\tHall\tTous
                        9h00-9h20\tMot de bienvenue\tMme Roux\tAmphi\tTous
                        VENDREDI 11 JUIN 2027
                        9h-10h\tBilan\t\tAmphi\tTous
                        """)).containsExactly("Accueil des participants", "Mot de bienvenue", "Bilan");
    }

    @Test
    void results_of_a_race_are_no_programme() {
        assertThat(read("x.csv", """
                        Course des lavoirs - Résultats
                        Dimanche 6 juin 2027 - départ 9h30
                        Place;Dossard;Nom;Prénom;Club;Temps
                        1;114;ROUX;Ali;Foulées;0:44:12
                        2;27;LE BIHAN;Zoé;;0:45:03
                        """)).isInstanceOf(FileReading.Refused.class);
    }

    @Test
    void a_row_without_date_among_dated_ones_is_a_thing_to_do() {
        assertThat(titles("x.html", """
                        <table><tr><th>Nom</th><th>Quand</th><th>Lieu</th></tr>
                        <tr><td>Portes</td><td>12 juin 2027 18:30</td><td>Hall</td></tr>
                        <tr><td>Bal</td><td>12 juin 2027 22:30 → 13 juin 2027 01:00</td><td>Bar</td></tr>
                        <tr><td>Trouver un camion</td><td></td><td></td></tr>
                        <tr><td>Pique-nique</td><td>13 juin 2027 12:30</td><td>Parc</td></tr></table>
                        """)).containsExactly("Portes", "Bal", "Pique-nique");
    }

    @Test
    void lines_that_a_mail_program_broke_go_on() {
        assertThat(titles("x.eml", """
                        From: gwen@example.org
                        Subject: Open day
                        Date: Tue, 2 Mar 2027 10:00:00 +0100
                        MIME-Version: 1.0
                        Content-Type: text/plain; charset=UTF-8; format=flowed

                        Saturday 12 June
                        9.15am doors
                        10.30am tours

                        Do not be late, the car park shuts\s
                        at 10.
                        Kind regards
                        Gwen
                        """)).containsExactly("doors", "tours");
    }

    @Test
    void am_and_pm_may_be_a_single_letter() {
        FileReading.Read read = (FileReading.Read) read("x.csv", """
                Date,Start,End,What,Where
                Fri 6/11,5:30p,6:30p,Registration,Lodge
                Sat 6/12,7:30a,8:15a,Breakfast,Mess hall
                Sun 6/13,9a,10:30a,Run-through,Field
                """);

        assertThat(read.programme().items())
                .extracting(item -> item.start() + " " + item.title())
                .containsExactly("17:30 Registration", "07:30 Breakfast", "09:00 Run-through");
    }

    private List<String> titles(String name, String text) {
        return ((FileReading.Read) read(name, text))
                .programme().items().stream().map(ReadItem::title).toList();
    }

    private FileReading read(String name, String text) {
        return reader.read(
                name, text.getBytes(StandardCharsets.UTF_8), LocalDate.of(2027, 4, 1), ZoneId.of("Europe/Paris"));
    }

    @Test
    void answers_of_volunteers_are_no_programme_though_the_questions_name_hours() {
        assertThat(read("x.csv", """
                        "Horodateur","Nom et prénom","Adresse e-mail","Téléphone","Dispo [Samedi 8h-13h]","Régime"
                        "2027/05/04 8:42:13 PM UTC+2","Ida Roux","ida@example.org","0600000001","Oui",""
                        "2027/05/05 7:58:02 AM UTC+2","Jo Petit","jo@example.org","0600000002","Si besoin","végé"
                        """)).isInstanceOf(FileReading.Refused.class);
    }

    @Test
    void lengths_in_a_column_may_be_hours() {
        FileReading.Read read = (FileReading.Read) read("x.csv", """
                Date;Début;Durée (h);Séquence;Salle
                12/06/2027;09:00;0,5;Accueil;Foyer
                12/06/2027;09:30;1,5;Ciné-débat;Salle bleue
                12/06/2027;14:00;2;Montage;Salle bleue
                ;;4;Total;
                """);

        assertThat(read.programme().items())
                .extracting(ReadItem::end)
                .containsExactly(LocalTime.of(9, 30), LocalTime.of(11, 0), LocalTime.of(16, 0));
    }

    @Test
    void short_talks_last_minutes() {
        FileReading.Read read = (FileReading.Read) read("x.csv", """
                Date;Début;Durée;Séquence;Salle
                12/06/2027;09:00;5;Les abeilles;Foyer
                12/06/2027;09:05;5;Les haies;Foyer
                12/06/2027;09:10;10;Les mares;Foyer
                """);

        assertThat(read.programme().items())
                .extracting(ReadItem::end)
                .containsExactly(LocalTime.of(9, 5), LocalTime.of(9, 10), LocalTime.of(9, 20));
    }

    @Test
    void a_long_line_above_a_table_tells_the_month_of_its_days() {
        FileReading.Read read = (FileReading.Read) read("x.csv", """
                "Rencontres annuelles des jardiniers de la vallée — 11, 12 et 13 juin 2027 (version provisoire du mois d'avril)",,
                Jour,Horaires,Quoi ?
                Vendredi 11,18h - 19h,Accueil
                ,19h30,Soupe
                Samedi 12,9h - 10h,Greffe
                """);

        assertThat(read.programme().items()).extracting(ReadItem::day).allMatch(day -> day != null);
    }

    @Test
    void what_readers_wrote_below_a_page_is_no_programme() {
        assertThat(titles("x.html", """
                        <main><h2>Samedi 12 juin 2027</h2>
                        <ul><li>10h : visite du lavoir</li><li>14h30 : conférence</li><li>16h : goûter</li></ul>
                        <div id="comments"><ol class="comment-list">
                        <li><b>Odile</b> dit : 12 mai 2027 à 18h47 <p>La visite de 10h est-elle longue ?</p></li>
                        </ol></div></main>
                        """)).containsExactly("visite du lavoir", "conférence", "goûter");
    }

    @Test
    void days_without_dates_and_nothing_with_an_hour_are_only_ideas() {
        assertThat(read("x.md", """
                        # Université d'été, premier jet

                        ## Le premier jour
                        * Mot d'accueil
                        * Présentations, cinq minutes chacun

                        ## Le deuxième jour
                        * Jeux
                        * Bilan
                        """)).isEqualTo(new FileReading.Refused(FileRefusal.NO_TIMES));
    }

    @Test
    void a_cell_over_several_days_counts_for_each_and_a_blank_one_for_none() {
        FileReading.Read read = (FileReading.Read) read("x.html", """
                <table><tr><td>&nbsp;</td><td>Samedi 12 juin 2027</td><td>Dimanche 13 juin 2027</td></tr>
                <tr><td>9h - 10h</td><td colspan=2>Petit-déjeuner</td></tr>
                <tr><td>10h - 11h</td><td>Chant</td><td rowspan=2>Balade<br>(prévoir de l'eau)</td></tr>
                <tr><td>11h - 12h</td><td>Danse</td></tr>
                <tr><td>20h</td><td>Bal</td><td>&nbsp;</td></tr></table>
                """);

        assertThat(read.programme().items())
                .extracting(item -> item.day() + " " + item.start() + " " + item.title())
                .containsExactly(
                        "2027-06-12 09:00 Petit-déjeuner",
                        "2027-06-12 10:00 Chant",
                        "2027-06-12 11:00 Danse",
                        "2027-06-12 20:00 Bal",
                        "2027-06-13 09:00 Petit-déjeuner",
                        "2027-06-13 10:00 Balade");
    }

    @Test
    void office_hours_with_a_room_of_their_own_are_an_item_of_the_table() {
        assertThat(titles("x.md", """
                        ## Saturday 12 June 2027

                        | Time | What | Where |
                        |------|------|-------|
                        | 9:00 | Breakfast | Mess |
                        | 15:00 – 15:45 | Tutor office hours: maps | Room 2 |
                        | 19:00 | Dinner | Mess |

                        The office is open from 8 to 20.
                        """)).containsExactly("Breakfast", "Tutor office hours: maps", "Dinner");
    }

    @Test
    void what_lasts_all_days_long_is_no_item_of_the_last_one() {
        assertThat(titles("x.txt", """
                        Samedi 12 juin 2027
                        10H00 : Brocante
                        20H00 : Bal
                        Dimanche 13 juin 2027
                        11H00 : Messe
                        18H00 : Tombola

                        Tout le week-end : manèges, buvette.
                        """)).containsExactly("Brocante", "Bal", "Messe", "Tombola");
    }
}
