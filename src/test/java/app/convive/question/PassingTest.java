package app.convive.question;

import static app.convive.question.Village.matter;
import static app.convive.question.Village.member;
import static app.convive.question.Village.next;
import static app.convive.question.Village.organiser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.discord.NotAnOrganiser;
import app.convive.meeting.Meeting;
import app.convive.network.PersonalDataService;
import app.convive.schedule.Due;
import app.convive.testing.OnBothDatabases;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@OnBothDatabases
@SpringBootTest(classes = QuestionApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(Village.class)
class PassingTest {

    @Autowired
    Village village;

    @Autowired
    AnsweringService answering;

    @Autowired
    PassedLookup passed;

    @Autowired
    QuestionExpiry expiry;

    @Autowired
    Listening listening;

    @Autowired
    Unanswered unanswered;

    @Autowired
    PersonalDataService personalData;

    @Autowired
    InstantSource clock;

    private PassedQuestion open(Meeting meeting) {
        return passed.open(meeting).getFirst();
    }

    @Test
    void many_who_ask_the_same_at_once_make_one_question() throws Exception {
        Meeting meeting = village.meeting();
        List<Callable<PassOutcome>> asking = IntStream.range(0, 12)
                .<Callable<PassOutcome>>mapToObj(i -> () -> village.passes(member(), meeting, "vestiaire"))
                .toList();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<PassOutcome> outcome : many.invokeAll(asking)) {
                assertThat(outcome.get()).isInstanceOfAny(PassOutcome.Passed.class, PassOutcome.Joined.class);
            }
        }
        assertThat(passed.open(meeting)).hasSize(1);
        assertThat(passed.askers(open(meeting))).hasSize(12);
    }

    @Test
    void of_organisers_who_answer_at_once_one_stands() throws Exception {
        Meeting meeting = village.meeting();
        Caller asker = member();
        village.passes(asker, meeting, "vestiaire");
        long id = open(meeting).id();
        List<Callable<AnswerOutcome>> answers = IntStream.range(0, 8)
                .<Callable<AnswerOutcome>>mapToObj(i -> () -> answering.answer(organiser(), id, "Oui " + i, next()))
                .toList();
        long given = 0;
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<AnswerOutcome> outcome : many.invokeAll(answers)) {
                given += outcome.get() instanceof AnswerOutcome.Given ? 1 : 0;
            }
        }
        assertThat(given).isEqualTo(1);
        assertThat(village.owed(asker)).isEqualTo(1);
        assertThat(passed.answered(meeting, matter("vestiaire"))).isPresent();
    }

    @Test
    void the_same_answer_repeated_is_one_answer_and_members_may_not_give_any() {
        Meeting meeting = village.meeting();
        village.passes(member(), meeting, "vestiaire");
        long id = open(meeting).id();
        long through = next();
        answering.answer(organiser(), id, "Oui", through);
        assertThat(answering.answer(organiser(), id, "Oui", through)).isInstanceOf(AnswerOutcome.Given.class);
        assertThatThrownBy(() -> answering.answer(member(), id, "Non", next())).isInstanceOf(NotAnOrganiser.class);
        Caller elsewhere = village.organiserElsewhere();
        assertThat(answering.answer(elsewhere, id, "Non", next())).isInstanceOf(AnswerOutcome.Unknown.class);
    }

    @Test
    void nobody_keeps_the_organisers_busy_alone() {
        Meeting meeting = village.meeting();
        Caller asker = member();
        for (int i = 0; i < 10; i++) {
            assertThat(village.passes(asker, meeting, "objet" + (char) ('a' + i) + i * 1111))
                    .isInstanceOf(PassOutcome.Passed.class);
        }
        assertThat(village.passes(asker, meeting, "vestiaire")).isInstanceOf(PassOutcome.TooMany.class);
    }

    @Test
    void a_slip_of_the_pen_asks_the_same_another_day_or_item_does_not() {
        assertThat(matter("vestiaire").isLike(matter("vestiare"))).isTrue();
        assertThat(matter("vestiaire").isLike(matter("parking"))).isFalse();
    }

    @Test
    void thirty_days_after_the_meeting_nothing_is_kept() {
        Meeting meeting = village.meeting();
        village.passes(member(), meeting, "vestiaire");
        unanswered.add(meeting.id());
        unanswered.add(meeting.id());
        assertThat(passed.unanswered(meeting)).isEqualTo(2);
        String key = String.valueOf(meeting.id());
        assertThat(expiry.dueBy(clock.instant().plus(Duration.ofDays(60))))
                .extracting(Due::key)
                .doesNotContain(key);
        assertThat(expiry.dueBy(clock.instant().plus(Duration.ofDays(70))))
                .extracting(Due::key)
                .contains(key);
        expiry.run(key);
        assertThat(passed.open(meeting)).as("it is too early").hasSize(1);
    }

    @Test
    void a_member_reads_and_erases_what_they_passed_on() {
        Meeting meeting = village.meeting();
        Caller anne = member();
        Caller bruno = member();
        village.passes(anne, meeting, "vestiaire");
        village.passes(bruno, meeting, "vestiaire");
        village.passes(anne, meeting, "parking");
        listening.stop(anne.user());
        assertThat(personalData.export(anne.user(), Language.FRENCH).values().stream()
                        .flatMap(List::stream)
                        .toList())
                .contains("y a-t-il un vestiaire ?", "y a-t-il un parking ?")
                .anyMatch(line -> line.contains("ne soient pas lus"));
        personalData.erase(anne.user());
        assertThat(passed.open(meeting)).hasSize(1);
        assertThat(open(meeting).words()).isEmpty();
        assertThat(passed.askers(open(meeting))).extracting(QuestionAsker::user).containsExactly(bruno.user());
        assertThat(listening.stopped(anne.user())).as("the wish stays").isTrue();
    }

    @Test
    void an_answer_that_was_withdrawn_is_given_to_nobody_and_the_question_waits_again() {
        Meeting meeting = village.meeting();
        village.passes(member(), meeting, "vestiaire");
        long id = open(meeting).id();
        answering.answer(organiser(), id, "Oui", next());
        assertThat(answering.withdraw(organiser(), id, 1)).isInstanceOf(AnswerOutcome.Withdrawn.class);
        assertThat(passed.answered(meeting, matter("vestiaire"))).isEmpty();
        assertThat(answering.correct(organiser(), id, 1, "Non", next())).isInstanceOf(AnswerOutcome.Changed.class);
        assertThat(answering.answer(organiser(), id, "Non", next())).isInstanceOf(AnswerOutcome.Given.class);
    }
}
