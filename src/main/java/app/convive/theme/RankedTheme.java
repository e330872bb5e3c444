package app.convive.theme;

/**
 * A proposal in the ranking.
 *
 * @param rank from 1; equal support is an equal rank, and the next one counts on past it (1, 2, 3, 3, 5)
 * @param supporters how many support it
 */
public record RankedTheme(int rank, ThemeProposal proposal, int supporters) {}
