package app.convive.question.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.ItemKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTests {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 5, 20);

    private final Questions questions = new Questions();
    private final Agenda agenda = new Agenda(
            1,
            "Rencontre des ateliers partagés",
            null,
            ZoneId.of("Europe/Paris"),
            1,
            List.of(
                    item(1, 0, "14:00", "Accueil café", ItemKind.ARRIVAL),
                    item(2, 0, "19:30", "Dîner au bord du canal", ItemKind.MEAL),
                    item(3, 1, "09:00", "Visite de la faïencerie", ItemKind.VISIT),
                    item(4, 1, "12:30", "Déjeuner", ItemKind.MEAL)));

    @Test
    void an_addressed_question_is_answered_by_its_items() {
        assertThat(ask("c'est à quelle heure le dîner ?", true))
                .isInstanceOfSatisfying(
                        Understanding.Answer.class,
                        answer -> assertThat(answer.items())
                                .extracting(AgendaItem::id)
                                .containsExactly(2L));
    }

    @Test
    void a_detail_that_is_not_given_is_said_to_be_missing() {
        assertThat(ask("who speaks at the dinner?", true))
                .isInstanceOfSatisfying(
                        Understanding.NotInProgramme.class,
                        missing -> assertThat(missing.items())
                                .extracting(AgendaItem::id)
                                .containsExactly(2L));
    }

    @Test
    void taking_part_is_pointed_to_the_button() {
        assertThat(ask("comment je m'inscris ?", true))
                .isInstanceOfSatisfying(
                        Understanding.TakingPart.class,
                        wish -> assertThat(wish.wish()).isEqualTo(Wish.REGISTER));
    }

    @Test
    void overheard_talk_is_met_with_silence() {
        assertThat(ask("mon train est en retard", false)).isInstanceOf(Understanding.Silence.class);
    }

    private Understanding ask(String words, boolean addressed) {
        LocalDateTime before = THURSDAY.minusDays(10).atTime(10, 0);
        return questions.understand(new Asked(words, addressed, before, agenda, null));
    }

    private static AgendaItem item(long id, int day, String start, String title, ItemKind kind) {
        LocalDate date = THURSDAY.plusDays(day);
        return new AgendaItem(
                id, null, date, date, LocalTime.parse(start), null, null, title, null, null, kind, false, null);
    }
}
