package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Programmes that are told as a letter, in sentences. */
class ProseLettersTest {

    @Test
    void a_sentence_may_tell_who_is_where_at_the_same_hour() {
        assertThat(ReadText.items("""
                        Chères chanteuses, chers chanteurs,

                        Notre stage aura lieu le samedi 12 juin 2027. Samedi, rendez-vous est donné à 8h15 devant la gare. De 14h \
                        à 15h45, répétitions par pupitre : les sopranos au salon rouge, les altos à la véranda et les basses \
                        dans la salle de jeu. Le souper est prévu à 19h au restaurant de l'hôtel.
                        """))
                .containsExactly(
                        "2027-06-12 08:15 rendez-vous est donné devant la gare @devant la gare",
                        "2027-06-12 14:00-15:45 répétitions par pupitre",
                        "2027-06-12 14:00-15:45 les sopranos @salon rouge",
                        "2027-06-12 14:00-15:45 les altos @véranda",
                        "2027-06-12 14:00-15:45 les basses @salle de jeu",
                        "2027-06-12 19:00 Le souper au restaurant de l'hôtel @restaurant de l'hôtel");
    }

    @Test
    void countries_and_towns_that_a_talk_is_about_make_no_parallel_items() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h Accueil
                        10h Exposé : l'eau au Sahel, la terre au Mali et le bois au Togo
                        12h Repas
                        """)).hasSize(3);
    }

    @Test
    void a_day_may_open_a_sentence_with_a_range_and_something_may_follow_at_its_own_hour() {
        assertThat(ReadText.items("""
                        Chers membres,

                        Voici comment se passera le week-end des samedi 12 et dimanche 13 juin 2027, que nous attendons tous.

                        Samedi, accueil à 15h à la cure. Le souper est prévu à 19h au réfectoire, et la veillée à 21h au jardin.

                        Dimanche, petit-déjeuner de 7h30 à 9h au réfectoire. À 9h30, mise en voix dans la chapelle avec \
                        Mme Blanc, suivie à 10h d'une répétition générale au temple. L'assemblée se tiendra à 14h dans la \
                        salle basse (durée : une heure).
                        """))
                .contains(
                        "2027-06-13 07:30-09:00 petit-déjeuner au réfectoire @réfectoire",
                        "2027-06-13 09:30 mise en voix dans la chapelle avec Mme Blanc @chapelle",
                        "2027-06-13 10:00 répétition générale au temple @temple")
                .noneMatch(item -> item.contains(" 01:00"));
    }

    @Test
    void what_a_sentence_lists_behind_a_colon_happens_where_it_says_before() {
        assertThat(ReadText.items("""
                        Hi all,

                        On Saturday 12 June 2027 we start at the Mill Street Library: doors and name tags from 12:30 pm, then a \
                        tour of the stacks at 1 pm. Supper is at 6 pm at Blue Spoon (we have the back room), and the dance \
                        starts around 8 pm at the village hall.

                        Sunday 13 June everything is in the church basement, except where I say so. Porridge at 8:30 am, then \
                        two things at once from 10:45 to noon: knots in the basement and sails in the choir room upstairs. \
                        At 1:15 pm Dr. Ann Moss talks about tides, at 2:30 there is a boat trip (cars leave from the car park), \
                        and we say goodbye at 5 pm at the jetty.
                        """))
                .contains(
                        "2027-06-12 12:30 doors and name tags @Mill Street Library",
                        "2027-06-12 13:00 a tour of the stacks @Mill Street Library",
                        "2027-06-13 10:45-12:00 knots @basement",
                        "2027-06-13 10:45-12:00 sails @choir room upstairs",
                        "2027-06-13 13:15 Dr. Ann Moss talks about tides @church basement",
                        "2027-06-13 17:00 we say goodbye at the jetty @jetty");
    }

    @Test
    void the_day_on_which_a_letter_was_written_lends_no_month_to_the_days_of_its_list() {
        assertThat(ReadText.items("""
                        Le 19 mai 2027

                        À toutes les familles

                        Objet : rassemblement des 12 et 13 juin 2027

                        Chers amis,

                        Voici le déroulement :

                        SAMEDI 12
                        10h Accueil
                        11h Jeux

                        DIMANCHE 13
                        9h Marche
                        """))
                .containsExactly("2027-06-12 10:00 Accueil", "2027-06-12 11:00 Jeux", "2027-06-13 09:00 Marche");
    }

    @Test
    void a_day_above_a_greeting_stays_that_of_the_items_where_no_other_is_told() {
        assertThat(ReadText.items("""
                        Programme du jour

                        Samedi 12 juin 2027
                        Chers amis, voici :
                        10h Accueil
                        11h Jeux
                        12h Repas
                        """)).allMatch(item -> item.startsWith("2027-06-12"));
    }

    @Test
    void a_sentence_may_list_as_many_things_as_it_counts() {
        assertThat(ReadText.items("""
                        Hi folks,

                        On Saturday 12 June 2027 registration is from 9am in the foyer of the Corn Hall. At 10.30 we split in \
                        two: Finn's workshop on nets is in the Drake Room, while the bread crowd are meeting in the library, and both \
                        finish at 12.15. Lunch is at 1pm in the barn: soup and a roll, £6, to be paid by 20th May. After lunch, at \
                        2.15pm, there are two visits: the bakery on Mill Lane, and the old lime kiln (bring boots, and a torch).
                        """))
                .containsExactly(
                        "2027-06-12 09:00 registration in the foyer of the Corn Hall @foyer of the Corn Hall",
                        "2027-06-12 10:30-12:15 we split in two",
                        "2027-06-12 10:30-12:15 Finn's workshop on nets is @Drake Room",
                        "2027-06-12 10:30-12:15 the bread crowd are meeting @library",
                        "2027-06-12 13:00 Lunch in the barn: soup and a roll, £6, to be paid by 20th May @barn",
                        "2027-06-12 14:15 After lunch, there are two visits",
                        "2027-06-12 14:15 the bakery on Mill Lane",
                        "2027-06-12 14:15 the old lime kiln (bring boots, and a torch)");
    }

    @Test
    void a_list_of_another_number_is_not_parted() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        10h Deux mots : merci, bravo et à bientôt
                        11h Table ronde en deux temps : l'eau, la terre, le feu
                        """))
                .doesNotContain("2027-06-12 10:00 merci")
                .doesNotContain("2027-06-12 11:00 le feu");
    }

    @Test
    void clauses_that_go_on_at_another_place_have_their_own_hour() {
        assertThat(ReadText.items("""
                        Le samedi 12 juin 2027, le car nous prend à 6h30 place de la Loge (il n'attendra pas) et nous dépose à \
                        Saint-Loup, où un café nous est servi à 9h à la Maison du Lac. À 14h se tient notre assemblée (une heure, promis).
                        """))
                .hasSize(3)
                .contains(
                        "2027-06-12 09:00 café nous à la Maison du Lac @Maison du Lac",
                        "2027-06-12 14:00 se tient notre assemblée (une heure, promis)");
    }

    @Test
    void one_day_may_be_told_where_the_others_are_listed() {
        assertThat(ReadText.items("""
                        Vendredi 11 juin 2027
                        Le tout commence par un souper à 17h à l'auberge.
                        Le départ pour la randonnée aux lanternes se fera à 20h, suivi à 21h d'un feu de joie.
                        Samedi 12 juin 2027
                        Déjeuner dès 7h
                        Départ de la parade vers 9h
                        Dimanche 13 juin 2027
                        Déjeuner dès 7h
                        Départ des barques vers 9h
                        Clôture vers 15h
                        """))
                .contains(
                        "2027-06-11 17:00 souper à l'auberge @auberge",
                        "2027-06-11 20:00 Le départ pour la randonnée aux lanternes",
                        "2027-06-12 07:00 Déjeuner",
                        "2027-06-13 15:00 Clôture")
                .anyMatch(item -> item.startsWith("2027-06-11 21:00 feu de joie"));
    }

    @Test
    void the_last_day_to_enrol_in_a_bracket_is_not_the_day_of_the_meal() {
        assertThat(ReadText.items("""
                        L’amicale tiendra son congrès le samedi 12 juin 2027 à la salle des fêtes. Les délégués seront accueillis dès 8 h. Les travaux débuteront à 9 h par les rapports. À 12 h, vin d’honneur. À 13 h, repas dansant (28 euros, inscriptions closes le 28 mai).

                        Pendant les travaux, une visite du musée partira à 9 h 30 de la salle. Prochaine collecte à Morteuil : mardi 22 juin, de 15 h à 19 h.
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly(
                        "2027-06-12 08:00",
                        "2027-06-12 09:00",
                        "2027-06-12 12:00",
                        "2027-06-12 13:00",
                        "2027-06-12 09:30");
    }

    @Test
    void a_week_told_day_by_day_holds_every_hour_of_its_sentences() {
        assertThat(ReadText.items("""
                        La semaine du café

                        Jeudi 10 juin à 20 heures : concert de Lise Aubert.

                        Vendredi 11 juin : permanence du troc de 11 heures à midi. Soupe partagée de 12 à 14 heures.

                        Samedi 12 juin : galettes à partir de midi. Puis, à 17 h 30, contes pour les petits.

                        Dimanche 13 juin : balade des haies. On regarde ce qui pousse. Rendez-vous à 14 heures devant le lavoir.

                        Aussi au programme, un atelier couture le mardi 15 juin, de 18 h 30 à 20 h 30, et l’assemblée du café le jeudi 17, à 18 heures.
                        """))
                .containsExactly(
                        "2027-06-10 20:00 concert de Lise Aubert",
                        "2027-06-11 11:00-12:00 permanence du troc",
                        "2027-06-11 12:00-14:00 Soupe partagée",
                        "2027-06-12 12:00 galettes",
                        "2027-06-12 17:30 contes pour les petits",
                        "2027-06-13 14:00 balade des haies @devant le lavoir",
                        "2027-06-15 18:30-20:30 Aussi au programme, un atelier couture",
                        "2027-06-17 18:00 l’assemblée du café");
    }

    @Test
    void a_line_of_a_day_may_name_its_weekday_again() {
        assertThat(ReadText.items("""
                        Harbour days, 10th June – 1st July 2027

                        Thursday 10th June: The opening takes place at 8pm in the school hall.
                        Friday 11th June: An open session will be held in the village from 9:30pm on the Friday night.
                        Saturday 12th June: Saturday sees the heats in the bay from 10:00am. Junior session in the Parish Centre at 5:30pm.
                        Sunday 13th June: On Sunday afternoon there will be a dance on the lake shore from 3pm.
                        Thursday 1st July: Thursday sees the last heats in the bay from 9:00am.
                        """))
                .extracting(item -> item.substring(0, 16))
                .containsExactly(
                        "2027-06-10 20:00",
                        "2027-06-11 21:30",
                        "2027-06-12 10:00",
                        "2027-06-12 17:30",
                        "2027-06-13 15:00",
                        "2027-07-01 09:00");
    }
}
