package app.convive.network;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LogEntries extends JpaRepository<LogEntry, Long> {

    List<LogEntry> findByServerIdAndBatchOrderById(long serverId, int batch);

    List<LogEntry> findByServerIdOrderByIdDesc(long serverId, Limit limit);

    List<LogEntry> findByUserIdOrderById(long userId);

    @Modifying
    @Query("delete from LogEntry e where e.userId = :user")
    void deleteByUserId(long user);
}
