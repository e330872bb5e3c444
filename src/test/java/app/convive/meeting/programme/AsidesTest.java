package app.convive.meeting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences within a programme whose hours are no part of it. */
class AsidesTest {

    private static List<String> hours(String text) {
        return ReadText.items(text).stream().map(item -> item.substring(0, 16)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La veillée du 11 juin à 20 h est annulée, le conteur est aphone.",
                "Le concours de crêpes prévu dimanche à 15 h n'aura pas lieu.",
                "The kite race planned for Sunday at 3pm has been called off.",
                "The 4pm raffle will not go ahead, nobody gave a prize.",
                "L'an passé, la fanfare avait dû s'arrêter à 16 h à cause de la grêle.",
                "En 2024 le four était resté froid jusqu'à 11 h, on a beaucoup ri.",
                "Last year we ran out of bread at 1pm, so bake more.",
                "The 2025 fair, held at 9am in the hall, drew two hundred people.",
                "La boulangerie restera ouverte dimanche de 7 h à 13 h.",
                "Le secrétariat répond de 8 h à 15 h 45, sauf en cas de foire.",
                "The parish office opens Tuesday to Friday, 10am to 3pm, as ever.",
                "Library hours do not change: 9 to 5, they say.",
                "Le bac part du port à 9 h 15 et 11 h 15, il est cher.",
                "Le TER de 7 h 40 arrive trop tard pour tout le monde.",
                "The 9.04 train is full of cyclists at this time of year.",
                "Entries to me by 6pm on Friday at the very latest.",
                "Les chèques sont à remettre à Yvonne, avant 18 h si possible.",
                "Sunset is at 9:10 pm, so bring a lamp for the way.",
                "Après 11 heures de route, nos amis auront faim et soif.",
                "On cherche des bras pour 2h ou plus, parlez-en autour de vous.",
                "Pour les clés, appelez Rose au 05 00 11 22 33 (9h-11h), elle sait tout."
            })
    void what_a_sentence_tells_besides_is_no_item(String aside) {
        assertThat(hours("""
                        Fête du four à pain

                        Samedi 12 juin 2027, rendez-vous à 10 h devant le four, puis pizza à 12 h 30 pour tous.
                        %s
                        Concert à 17 h sous le tilleul.
                        """.formatted(aside)))
                .containsExactly("2027-06-12 10:00", "2027-06-12 12:30", "2027-06-12 17:00");
    }

    @Test
    void an_item_that_is_called_off_is_left_out_and_shown_as_such() {
        String text = """
                Ateliers du samedi 12 juin 2027
                10h Poterie (annulé)
                11h Vannerie
                14h Couture – annulée
                15h30 Chant
                """;

        assertThat(hours(text)).containsExactly("2027-06-12 11:00", "2027-06-12 15:30");
        assertThat(ReadText.programme(text).leftOut())
                .extracting(LeftOutLine::text)
                .contains("10h Poterie (annulé)", "14h Couture – annulée");
    }

    @Test
    void what_takes_place_instead_is_an_item() {
        assertThat(hours("""
                        Saturday 12 June 2027
                        10am Pottery
                        2pm Kite race (cancelled, replaced by board games)
                        4pm Tea
                        """)).containsExactly("2027-06-12 10:00", "2027-06-12 14:00", "2027-06-12 16:00");
    }

    @Test
    void by_when_to_answer_changes_nothing_about_the_item_before_it() {
        assertThat(hours("""
                        Une visite du moulin aura lieu le samedi 12 juin 2027 à 15h, et un atelier de farine le mercredi \
                        16 juin de 14h à 16h, sur inscription avant le 10.
                        """)).containsExactly("2027-06-12 15:00", "2027-06-16 14:00");
    }

    @Test
    void a_telephone_number_in_a_bracket_changes_nothing_about_the_item_before_it() {
        assertThat(hours("""
                        Village notes

                        The supper on Saturday 12 June 2027 begins at 7pm in the barn (book on 01632 960111).
                        There is dancing from 9pm with the Two Left Boots.
                        """)).containsExactly("2027-06-12 19:00", "2027-06-12 21:00");
    }

    @Test
    void the_day_of_the_meeting_before_heads_nothing() {
        assertThat(hours("""
                        Suite à la réunion du 20 avril 2027 (la séance, ouverte à 14h10, s'est achevée à 17h), voici la \
                        prochaine, samedi 12 juin 2027 :

                        9h15 : accueil
                        9h45 : nouvelles des ruches
                        12h : repas
                        """)).containsExactly("2027-06-12 09:15", "2027-06-12 09:45", "2027-06-12 12:00");
    }

    @Test
    void names_and_hours_above_the_messages_of_a_chat_are_no_items() {
        assertThat(hours("""
                        #sortie

                        Noé  4:12 PM
                        Saturday June 12: coffee at 9:30, walk at 10:00, picnic at 12:30
                        Ana  4:20 PM
                        do we need boots?
                        Noé  4:21 PM
                        yes
                        """)).containsExactly("2027-06-12 09:30", "2027-06-12 10:00", "2027-06-12 12:30");
    }

    @Test
    void a_bracket_that_says_for_whom_is_no_place_though_others_are() {
        assertThat(ReadText.items("""
                        Saturday 12 June 2027
                        10:00 Talk (for all families): Prof. Ada Moss, author, on eels (Weir Theatre)
                        11:00 Coffee (Weir Café)
                        12:00 Tasting (with bread)
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Talk (for all families): Prof. Ada Moss, author, on eels @Weir Theatre",
                        "2027-06-12 11:00 Coffee @Weir Café",
                        "2027-06-12 12:00 Tasting (with bread)");
    }

    @Test
    void an_item_told_again_below_with_its_day_is_the_same() {
        assertThat(ReadText.items("""
                        Samedi 12 juin 2027
                        9h Accueil
                        10h Grande causerie, voir plus bas
                        11h Pause
                        11h30 Débat
                        13h Repas

                        Samedi 12 . 10h - La grande causerie

                        Odile Brac raconte les moulins.
                        """)).hasSize(5);
    }

    @Test
    void what_is_not_allowed_before_or_after_an_hour_is_no_item() {
        assertThat(ReadText.items("""
                        Samedi 12 juin
                        10h Accueil des équipages
                        12h Repas
                        15h Régate

                        Consignes
                        • Gilet obligatoire – pas de vente de boissons avant 10h
                        • Chiens interdits après 18h
                        • No fires after 9 pm
                        """))
                .containsExactly(
                        "2027-06-12 10:00 Accueil des équipages", "2027-06-12 12:00 Repas", "2027-06-12 15:00 Régate");
    }
}
