package app.convive.discord.dispatch;

import app.convive.discord.text.Texts;

/** A parent command: its words and who sees it. */
record DeclaredParent(String name, boolean forOrganisers, Texts texts) {}
