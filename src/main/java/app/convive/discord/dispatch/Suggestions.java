package app.convive.discord.dispatch;

import app.convive.discord.chat.Suggestion;
import app.convive.discord.text.Folding;
import app.convive.discord.text.Markup;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/** The best of all suggestions for what was typed so far: without accents, at most as many as Discord takes. */
final class Suggestions {

    private static final int NO_MATCH = 3;

    private Suggestions() {}

    static List<Command.Choice> best(List<Suggestion> all, String typed) {
        String wanted = Folding.fold(typed);
        return all.stream()
                .map(suggestion -> new Ranked(suggestion, rank(Folding.fold(suggestion.label()), wanted)))
                .filter(ranked -> ranked.rank < NO_MATCH)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(OptionData.MAX_CHOICES)
                .map(ranked -> new Command.Choice(
                        Markup.shortened(Markup.oneLine(ranked.suggestion.label()), OptionData.MAX_CHOICE_NAME_LENGTH),
                        ranked.suggestion.value()))
                .toList();
    }

    private static int rank(String label, String wanted) {
        if (label.startsWith(wanted)) {
            return 0;
        }
        if (label.contains(" " + wanted)) {
            return 1;
        }
        return Stream.of(wanted.split(" ")).allMatch(label::contains) ? 2 : NO_MATCH;
    }

    private record Ranked(Suggestion suggestion, int rank) {}
}
