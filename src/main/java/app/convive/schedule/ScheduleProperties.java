package app.convive.schedule;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The clock's setting.
 *
 * @param clockOffset how far Convive's clock is ahead of the system's, for rehearsals against a server of one's own
 */
@ConfigurationProperties("convive")
record ScheduleProperties(@DefaultValue("0s") Duration clockOffset) {}
