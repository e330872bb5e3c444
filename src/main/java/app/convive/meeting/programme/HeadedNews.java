package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceFinder;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * «Walkers' meal», and below it «Join us on Sunday 13 June at 5 pm in the annex.»: newsletters head each piece of news, and the
 * heading is what happens.
 */
final class HeadedNews {

    private static final int FEWEST = 3;
    private static final int LONGEST_HEAD = 50;
    private static final int SENTENCE = 40;
    private static final String ENDS = ".!?:;,";

    private final Readings readings;
    private final PlaceFinder finder;
    private final Noise noise;

    HeadedNews(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        finder = new PlaceFinder(vocabulary);
        noise = new Noise(vocabulary);
    }

    /** The same lines, day and hour of each sentence led to its heading, where most hours are told so. */
    List<Reading> joined(List<Reading> lines) {
        int news = 0;
        int timed = 0;
        for (int i = 0; i < lines.size(); i++) {
            news += isNews(lines, i) ? 1 : 0;
            timed += lines.get(i).times().isEmpty() || noise.surely(lines.get(i)) ? 0 : 1;
        }
        return news >= FEWEST && news * 10 >= timed * 6 ? read(lines) : lines;
    }

    private List<Reading> read(List<Reading> lines) {
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isNews(lines, i)) {
                all.add(one(lines.get(i), lines.get(i + 1)));
                i++;
            } else {
                all.add(lines.get(i));
            }
        }
        return all;
    }

    private Reading one(Reading head, Reading news) {
        TimeMention time = news.times().getFirst();
        String day = news.days().isEmpty() ? "" : news.written(news.days().getFirst()) + " ";
        PlaceFinder.Found place = finder.in(news.withoutTimes());
        return readings.of(head.line()
                .withText(day + news.written(time) + " : " + head.text())
                .withNotes(new Notes(place == null ? null : place.place(), null, news.text())));
    }

    private boolean isNews(List<Reading> lines, int at) {
        if (at + 1 >= lines.size()) {
            return false;
        }
        Reading head = lines.get(at);
        Reading news = lines.get(at + 1);
        // «Wednesday study» is a heading too.
        boolean named = head.leading() instanceof DayMention day
                && Reading.named(day)
                && head.times().isEmpty()
                && !head.after(day).isEmpty();
        boolean heads = (head.shape() == Shape.TEXT || named)
                && (head.line().gap() || head.line().heading() > 0)
                && !head.line().bulleted()
                && head.text().length() <= LONGEST_HEAD
                && ENDS.indexOf(head.text().charAt(head.text().length() - 1)) < 0;
        boolean tells = !news.line().gap()
                && !news.line().bulleted()
                && news.times().size() == 1
                && news.days().size() <= 1
                && news.text().length() >= SENTENCE
                && news.text().endsWith(".");
        return heads && tells && news.times().getFirst().start() != null && !noise.surely(news);
    }
}
