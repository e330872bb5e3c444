package app.convive.registration.chat;

import static app.convive.registration.chat.RegistrationTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.registration.AttendanceList;
import app.convive.registration.Attendee;
import app.convive.registration.Figures;
import app.convive.registration.Standing;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Who comes, for organisers: counts, points, names as far as one message holds them, and the whole list as a file. */
final class AttendanceMessage {

    private static final int MOST_POINTS = 8;
    private static final int LONGEST_POINT = 70;
    private static final int LONGEST_NAME = 60;

    private final Language language;
    private final AttendanceList list;

    private AttendanceMessage(Language language, AttendanceList list) {
        this.language = language;
        this.list = list;
    }

    static MessageCreateData of(Language language, AttendanceList list) {
        MessageCreateBuilder message =
                new MessageCreateBuilder().setContent(new AttendanceMessage(language, list).text());
        if (!list.attendees().isEmpty()) {
            message.addFiles(AttendanceFile.of(language, list));
        }
        return message.build();
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.say(language, "list.head", "title", RegistrationTexts.title(list.meeting())));
        lines.add(counts());
        if (list.frozen() && list.figures().waiting() > 0) {
            lines.add(TEXTS.say(language, "list.frozen"));
        }
        list.points().stream().limit(MOST_POINTS).map(this::point).forEach(lines::add);
        int hidden = list.points().size() - MOST_POINTS;
        if (hidden > 0) {
            lines.add(TEXTS.say(language, "list.points.more", "count", hidden));
        }
        names(lines, Standing.COMING, 500);
        names(lines, Standing.WAITING, 250);
        names(lines, Standing.ABSENT, 150);
        lines.add(TEXTS.say(language, "list.hint"));
        return String.join("\n", lines);
    }

    private String counts() {
        Figures figures = list.figures();
        List<String> counts = new ArrayList<>();
        counts.add(TEXTS.say(language, "list.coming", "coming", figures.coming()));
        if (figures.places() != null) {
            counts.add(TEXTS.say(language, "card.places", "places", figures.places()));
        }
        if (figures.left() != null) {
            counts.add(TEXTS.say(language, "card.left", "left", figures.left()));
        }
        if (figures.waiting() > 0) {
            counts.add(TEXTS.say(language, "list.waiting", "waiting", figures.waiting()));
        }
        int absent = list.standing(Standing.ABSENT).size();
        if (absent > 0) {
            counts.add(TEXTS.say(language, "list.absent", "absent", absent));
        }
        return String.join(" · ", counts);
    }

    private String point(AttendanceList.Point point) {
        Figures figures = point.figures();
        String title = "- " + Markup.line(Markup.shortened(point.item().title(), LONGEST_POINT));
        String count = figures.places() == null
                ? TEXTS.say(language, "list.point", "point", title, "coming", figures.coming())
                : TEXTS.say(
                        language,
                        "list.point.places",
                        "point",
                        title,
                        "coming",
                        figures.coming(),
                        "places",
                        figures.places());
        return figures.waiting() == 0
                ? count
                : count + TEXTS.say(language, "list.point.waiting", "waiting", figures.waiting());
    }

    /** As many names as fit into this many characters, and how many more there are. */
    private void names(List<String> lines, Standing standing, int room) {
        List<Attendee> attendees = list.standing(standing);
        if (attendees.isEmpty()) {
            return;
        }
        StringBuilder names = new StringBuilder();
        int shown = 0;
        for (Attendee attendee : attendees) {
            String name = name(attendee);
            if (names.length() + name.length() > room) {
                break;
            }
            names.append(shown == 0 ? "" : ", ").append(name);
            shown++;
        }
        int hidden = attendees.size() - shown;
        if (hidden > 0) {
            names.append(' ').append(TEXTS.say(language, "list.more", "count", hidden));
        }
        lines.add(TEXTS.say(language, "list.names." + standing, "names", names));
    }

    private String name(Attendee attendee) {
        if (attendee.name() != null) {
            return Markup.line(Markup.shortened(attendee.name(), LONGEST_NAME));
        }
        return attendee.user() == null ? TEXTS.say(language, "file.erased") : "<@" + attendee.user() + ">";
    }
}
