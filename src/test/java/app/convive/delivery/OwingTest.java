package app.convive.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import app.convive.testing.OnBothDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases
@SpringBootTest(classes = LinesApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class OwingTest {

    @Autowired
    Deliveries deliveries;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void owing_the_same_message_twice_owes_it_once() {
        Owed owed = Owed.of(1, "greeting", "7", Recipient.person(42));
        assertThat(transaction.<Boolean>execute(status -> deliveries.owe(owed))).isTrue();
        assertThat(transaction.<Boolean>execute(status -> deliveries.owe(owed))).isFalse();
        assertThat(transaction.<Tally>execute(status -> deliveries.tally("greeting", "7", 1)))
                .isEqualTo(new Tally(1, 0, 0, 0, 0));
    }
}
