package app.convive.question.chat;

import app.convive.discord.text.Texts;

/** The sentences of this room. */
final class QuestionTexts {

    static final Texts TEXTS = Texts.of("question");

    private QuestionTexts() {}
}
