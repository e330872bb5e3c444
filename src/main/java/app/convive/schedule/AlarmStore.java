package app.convive.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.quartz.SchedulerConfigException;
import org.quartz.spi.ClassLoadHelper;
import org.quartz.spi.SchedulerSignaler;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.scheduling.quartz.LocalDataSourceJobStore;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/**
 * Spring's store, with connections of its own. Quartz finds connections by the scheduler's name in a registry of the whole
 * JVM, so that of two applications in one JVM, as in tests, both would use the database of the second.
 */
public class AlarmStore extends LocalDataSourceJobStore {

    private static final AtomicInteger stores = new AtomicInteger();

    /** Quartz creates it by its name. */
    public AlarmStore() {}

    @Override
    public void initialize(ClassLoadHelper loadHelper, SchedulerSignaler signaler) throws SchedulerConfigException {
        super.initialize(loadHelper, signaler);
        DataSource dataSource = SchedulerFactoryBean.getConfigTimeDataSource();
        if (dataSource == null) {
            throw new SchedulerConfigException("No data source to keep alarms in");
        }
        String name = QuartzConfiguration.SCHEDULER + stores.incrementAndGet();
        setDataSource(name);
        setNonManagedTXDataSource(name + "-alone");
        DBConnectionManager registry = DBConnectionManager.getInstance();
        registry.addConnectionProvider(name, new Connections(() -> DataSourceUtils.doGetConnection(dataSource)));
        registry.addConnectionProvider(name + "-alone", new Connections(dataSource::getConnection));
    }

    /** A way to connect, opened and closed elsewhere. */
    private record Connections(Source source) implements ConnectionProvider {

        @Override
        public Connection getConnection() throws SQLException {
            return source.connect();
        }

        @Override
        public void initialize() {}

        @Override
        public void shutdown() {}
    }

    private interface Source {
        Connection connect() throws SQLException;
    }
}
