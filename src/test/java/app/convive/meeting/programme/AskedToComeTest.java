package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines below an item that ask people to come somewhere, or tell the place with a remark. */
class AskedToComeTest {

    @Test
    void where_people_are_asked_to_gather_is_the_place() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027

                        9:00 am
                        Bird Walk
                        Please meet at the gate of Lyle Hall
                        Bring boots

                        10:30 am
                        Carving for beginners
                        Assemble in front of the old dairy – map No. 4

                        4:00 pm
                        Quiz
                        Please wait in K2 until you are called.
                        """))
                .containsExactly(
                        "2027-06-12 09:00 Bird Walk @gate of Lyle Hall",
                        "2027-06-12 10:30 Carving for beginners @in front of the old dairy",
                        "2027-06-12 16:00 Quiz @K2");
    }

    @Test
    void french_asks_so_too() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        10h30
                        Visite du vieux bourg
                        Merci de vous présenter à l'accueil du château

                        14h
                        Balade
                        On se retrouve devant la laiterie

                        16h
                        Quiz
                        Attendez en K2 qu'on vous appelle.
                        """))
                .containsExactly(
                        "2027-06-12 10:30 Visite du vieux bourg @accueil du château",
                        "2027-06-12 14:00 Balade @devant la laiterie",
                        "2027-06-12 16:00 Quiz @K2");
    }

    @Test
    void a_remark_behind_the_place_below_a_title_is_left_out() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027

                        17h00 Vin d'honneur
                        Domaine des Trois Noyers (parking dans le pré)
                        19h00 Repas
                        Gymnase (gratuit)
                        """))
                .containsExactly("2027-06-12 17:00 Vin d'honneur @Domaine des Trois Noyers", "2027-06-12 19:00 Repas");
    }
}
