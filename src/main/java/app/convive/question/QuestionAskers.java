package app.convive.question;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface QuestionAskers extends JpaRepository<QuestionAsker, QuestionAsker.Key> {

    /** In the order in which they asked. */
    @Query("select a from QuestionAsker a where a.key.questionId = :question order by a.askedAt, a.key.userId")
    List<QuestionAsker> of(long question);

    @Modifying
    @Query("delete from QuestionAsker a where a.key.userId = :user")
    void deleteByUser(long user);

    @Modifying
    @Query("delete from QuestionAsker a where a.key.questionId = :question")
    void deleteByQuestion(long question);
}
