package app.convive.theme;

/** What stands on the card of a theme has changed. Told in the changing transaction. */
public record ThemeTouched(ThemeProposal proposal) {}
