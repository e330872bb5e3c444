package app.convive.network;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface LogEntries extends JpaRepository<LogEntry, Long> {

    boolean existsByServerIdAndMatter(long serverId, String matter);

    List<LogEntry> findByServerIdAndBatchOrderById(long serverId, int batch);

    List<LogEntry> findByServerIdOrderByIdDesc(long serverId, Limit limit);
}
