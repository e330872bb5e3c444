package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.Call;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.ModalCall;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Texts;
import app.convive.network.Organisers;
import app.convive.question.AnsweringService;
import app.convive.question.PassedLookup;
import app.convive.question.PassedQuestion;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Organisers answer a question by button and modal, correct the answer, take it back, or leave the question aside. */
@Component
class AnsweringCommands implements ChatFeature {

    /** {@code passed-answer:<question>} */
    static final String ANSWER = "passed-answer";

    /** {@code passed-correct:<question>:<revision>} */
    static final String CORRECT = "passed-correct";

    /** {@code passed-withdraw:<question>:<revision>} */
    static final String WITHDRAW = "passed-withdraw";

    /** {@code passed-aside:<question>} */
    static final String ASIDE = "passed-aside";

    /** {@code passed-reopen:<question>} */
    static final String REOPEN = "passed-reopen";

    /** The buttons below a question that was passed on; the first argument of each is the question. */
    static final Set<String> VERBS = Set.of(ANSWER, CORRECT, WITHDRAW, ASIDE, REOPEN);

    private final AnsweringService answering;
    private final PassedLookup passed;
    private final Organisers organisers;
    private final AnsweringForms forms;
    private final AnsweringReplies replies;

    AnsweringCommands(
            AnsweringService answering,
            PassedLookup passed,
            Organisers organisers,
            AnsweringForms forms,
            AnsweringReplies replies) {
        this.answering = answering;
        this.passed = passed;
        this.organisers = organisers;
        this.forms = forms;
        this.replies = replies;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.button(ANSWER, call -> form(call, call.entity())).opensModal();
        menu.modal(ANSWER, this::answer);
        menu.button(CORRECT, call -> form(call, call.entity())).opensModal();
        menu.modal(CORRECT, this::correct);
        menu.button(WITHDRAW, this::withdraw);
        menu.button(ASIDE, call -> setAside(call, call.entity()));
        menu.button(REOPEN, this::reopen);
    }

    /** The form that answers an open question, or corrects an answer. */
    Reply form(Call call, long id) {
        organisers.check(call.caller());
        return passed.find(call.server(), id)
                .map(question -> Reply.form(forms.of(call.language(), question)))
                .orElseGet(() -> unknown(call.language()));
    }

    private static Reply unknown(Language language) {
        return Reply.privately(TEXTS.say(language, "passed.unknown"));
    }

    private Reply answer(ModalCall call) {
        String text = call.text(AnsweringForms.TEXT);
        return replies.of(call.language(), answering.answer(call.caller(), call.entity(), text, call.id()), text);
    }

    private Reply correct(ModalCall call) {
        String text = call.text(AnsweringForms.TEXT);
        int revision = (int) call.component().number(1);
        return replies.of(
                call.language(), answering.correct(call.caller(), call.entity(), revision, text, call.id()), text);
    }

    private Reply withdraw(ComponentCall call) {
        int revision = (int) call.component().number(1);
        return replies.of(call.language(), answering.withdraw(call.caller(), call.entity(), revision), null);
    }

    Reply setAside(ComponentCall call, long id) {
        return replies.of(call.language(), answering.setAside(call.caller(), id), null);
    }

    private Reply reopen(ComponentCall call) {
        return replies.of(call.language(), answering.reopen(call.caller(), call.entity()), null);
    }

    /** Sheet of one question, with what can be done about it. */
    Reply sheet(Call call, @Nullable PassedQuestion question) {
        return question == null ? unknown(call.language()) : replies.sheet(call.language(), question);
    }
}
