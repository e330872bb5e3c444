package app.convive.theme.chat;

import app.convive.discord.text.Texts;

/** The sentences of this room. */
final class ThemeTexts {

    static final Texts TEXTS = Texts.of("theme");

    private ThemeTexts() {}
}
