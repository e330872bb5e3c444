package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days that a text names besides those of its programme: of the evening before, or within a remark. */
final class OtherDays {

    private static final int LONGEST_ITEM = 110;
    private static final int SENTENCE = 60;

    private final Walk walk;
    private final Habits habits;
    private final Noise noise;
    private final LineRoles roles;

    /** The day that running text above the programme names last without an hour. */
    private @Nullable DayMention main;

    OtherDays(Walk walk, Habits habits, Noise noise, LineRoles roles) {
        this.roles = roles;
        this.walk = walk;
        this.habits = habits;
        this.noise = noise;
    }

    /**
     * «Pour ceux qui arrivent la veille : mercredi 20 à 19h30 au Sarment.»; the list below is that of the day that was told
     * before.
     */
    void back(Reading reading) {
        DayMention day = main;
        List<DayMention> days = reading.days();
        boolean lists = habits.list()
                && days.isEmpty()
                && reading.line().gap()
                && !reading.times().isEmpty()
                && reading.text().length() <= LONGEST_ITEM;
        if (walk.block().aside && day != null && lists) {
            walk.open(day, reading);
        }
        if (day != null && days.isEmpty() && namesMainDay(reading)) {
            walk.open(day, reading);
            walk.block().title = reading;
        }
        boolean tells = days.size() == 1
                && reading.times().isEmpty()
                && days.getFirst().first().dated();
        if (tells
                && !walk.begun()
                && !days.getFirst().range()
                && noise.daysThatCount(reading).contains(days.getFirst())
                && !tellsOf(reading, days.getFirst())) {
            main = days.getFirst();
        }
    }

    /**
     * «Le 15 février, on fêtera la lune, le lendemain on s'assoit !», below «dimanche 16 février»: a sentence about another day
     * heads nothing.
     */
    boolean tellsOf(Reading reading, DayMention day) {
        String rest = reading.after(day);
        return main != null
                && main.first().weekday() != null
                && day.first().weekday() == null
                && !main.first().sameDayAs(day.first())
                && day.equals(reading.leading())
                && reading.times().isEmpty()
                && reading.text().length() > SENTENCE
                && !rest.isEmpty()
                && Character.isLowerCase(rest.charAt(0))
                && ".!?…".indexOf(reading.text().charAt(reading.text().length() - 1)) >= 0;
    }

    /** «Pendant le salon :», below what happens on the eve. */
    private boolean namesMainDay(Reading reading) {
        return reading.shape() == Reading.Shape.TEXT
                && reading.text().endsWith(":")
                && reading.text().length() <= SENTENCE
                && roles.namesMainDay(reading);
    }

    /** A sentence with an hour on another day than the one that was told before, above a list. */
    boolean beside(Reading reading) {
        return main != null && habits.list() && !reading.times().isEmpty() && isSentence(reading);
    }

    /** True for the day of such a sentence. */
    boolean isAside(Reading reading, DayMention day) {
        return main != null && isSentence(reading) && !main.first().sameDayAs(day.first());
    }

    private static boolean isSentence(Reading reading) {
        return reading.text().length() > SENTENCE && reading.text().indexOf('.') > 0;
    }

    /** «Motions (amendments by noon on Wednesday 6 November)» below another day: what the bracket dates is no item. */
    Reading withoutRemark(Reading reading) {
        ReadDay heading = walk.block().days.getFirst();
        if (reading.days().size() != 1 || reading.times().isEmpty()) {
            return reading;
        }
        DayMention day = reading.days().getFirst();
        boolean among =
                !heading.sameDayAs(ReadDay.NONE) && !walk.block().entries.isEmpty();
        if (!among && !noise.isLast(reading, day) && !noise.aside(reading, day)) {
            return reading;
        }
        String text = reading.text();
        int at = reading.start(day);
        int opens = text.lastIndexOf('(', at);
        boolean within = opens > 0 && text.indexOf(')', at) > 0 && text.lastIndexOf(')', at) < opens;
        if (!within || day.first().sameDayAs(heading)) {
            return reading;
        }
        return reading.keeping(mention -> reading.start(mention) < opens);
    }
}
