package app.convive.registration;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PastAnswers extends Repository<PastAnswer, Long> {

    PastAnswer save(PastAnswer answer);

    List<PastAnswer> findByRegistrationIdOrderById(long registration);

    @Modifying
    @Query("delete from PastAnswer p where p.registrationId = :registration")
    void deleteOf(long registration);

    @Modifying
    @Query("update PastAnswer p set p.answeredBy = null where p.answeredBy = :user")
    void forgetWhoAnswered(long user);
}
