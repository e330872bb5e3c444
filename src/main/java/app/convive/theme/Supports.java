package app.convive.theme;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Supports extends JpaRepository<Support, Support.Key> {

    @Query("select count(s) from Support s where s.key.proposalId = :proposal and s.given")
    int count(long proposal);

    @Query("select s.key.userId from Support s where s.key.proposalId = :proposal and s.given order by s.answeredBy")
    List<Long> supporters(long proposal);

    @Query("select s.key.proposalId as proposal, count(s) as supporters from Support s"
            + " where s.key.proposalId in :proposals and s.given group by s.key.proposalId")
    List<Count> counts(Collection<Long> proposals);

    @Query("select s from Support s where s.key.userId = :user")
    List<Support> of(long user);

    /** How many support a proposal. */
    interface Count {
        long getProposal();

        int getSupporters();
    }
}
