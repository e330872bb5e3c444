package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.meeting.DraftView;
import app.convive.meeting.programme.YearChoice;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import org.springframework.stereotype.Component;

/** Offers the years in which weekdays and dates agree, where the text leaves a choice. */
@Component
class YearMenu {

    static final String VERB = "draft-year";

    private final InstantSource clock;

    YearMenu(InstantSource clock) {
        this.clock = clock;
    }

    Optional<StringSelectMenu> of(Language language, DraftView draft) {
        List<YearChoice> years = draft.programme().years();
        LocalDate first = draft.firstDay();
        if (first == null || years.size() < 2) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), draft.zone());
        StringSelectMenu.Builder menu = StringSelectMenu.create(ComponentId.of(VERB, draft.id()))
                .setPlaceholder(TEXTS.say(language, "draft.year"));
        years.stream()
                .limit(StringSelectMenu.OPTIONS_MAX_AMOUNT)
                .forEach(year -> menu.addOptions(SelectOption.of(
                                label(
                                        language,
                                        year,
                                        first.withYear(year.year()).isBefore(today)),
                                String.valueOf(year.year()))
                        .withDefault(year.year() == first.getYear())));
        return Optional.of(menu.build());
    }

    private static String label(Language language, YearChoice year, boolean past) {
        String key = year.fromText()
                ? past ? "draft.year.text.past" : "draft.year.text"
                : past ? "draft.year.past" : "draft.year.other";
        return TEXTS.say(language, key, "year", String.valueOf(year.year()));
    }
}
