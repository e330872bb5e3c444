package app.convive.rehearsal.rules;

import static app.convive.rehearsal.rules.Shapes.bool;
import static app.convive.rehearsal.rules.Shapes.integer;
import static app.convive.rehearsal.rules.Shapes.object;
import static app.convive.rehearsal.rules.Shapes.oneOf;
import static app.convive.rehearsal.rules.Shapes.text;

/** Forms of the requests that open and change threads. */
public final class ThreadRules {
    /** A thread on a message. */
    public static final Shape ON_MESSAGE = common().required("name", text(1, 100));

    /** A thread of its own. */
    public static final Shape ALONE = common().required("name", text(1, 100))
            .optional("type", oneOf(10, 11, 12))
            .optional("invitable", bool());

    public static final Shape CHANGE = common().optional("name", text(1, 100))
            .optional("archived", bool())
            .optional("locked", bool())
            .optional("invitable", bool());

    private ThreadRules() {}

    private static ObjectShape common() {
        return object().optional("auto_archive_duration", oneOf(60, 1440, 4320, 10080))
                .optional("rate_limit_per_user", integer(0, 21600));
    }
}
