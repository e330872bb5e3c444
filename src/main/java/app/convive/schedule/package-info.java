/**
 * "Wake this handler with this key at this moment", and the clock. The only package that knows Quartz, which is an alarm
 * clock here and no more: what is due and what is done stands in the rows of the features, which answer for them as
 * {@link app.convive.schedule.DueWork}.
 */
@ApplicationModule(
        displayName = "Schedule",
        allowedDependencies = {"discord"})
@NullMarked
package app.convive.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
