package app.convive.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The lanes' setting.
 *
 * @param conversationInterval how long to wait between two new conversations; Discord suspects bots that open many
 */
@ConfigurationProperties("convive.delivery")
record DeliveryProperties(@DefaultValue("3s") Duration conversationInterval) {}
