package app.convive.schedule;

import java.sql.DatabaseMetaData;
import java.util.Properties;
import javax.sql.DataSource;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.transaction.PlatformTransactionManager;

/** Quartz on the application's own database, so that arming an alarm takes part in the caller's transaction. */
@Configuration(proxyBeanMethods = false)
class QuartzConfiguration {

    /** Part of the key of Quartz's rows. */
    static final String SCHEDULER = "convive";

    @Bean
    SchedulerFactoryBean scheduler(DataSource dataSource, PlatformTransactionManager transactions, WakeJob job)
            throws MetaDataAccessException {
        SchedulerFactoryBean scheduler = new SchedulerFactoryBean();
        scheduler.setSchedulerName(SCHEDULER);
        scheduler.setDataSource(dataSource);
        scheduler.setTransactionManager(transactions);
        scheduler.setJobFactory((bundle, quartz) -> job);
        scheduler.setQuartzProperties(properties(dataSource));
        scheduler.setExposeSchedulerInRepository(false);
        scheduler.setAutoStartup(false);
        scheduler.setWaitForJobsToCompleteOnShutdown(true);
        return scheduler;
    }

    private static Properties properties(DataSource dataSource) throws MetaDataAccessException {
        Properties properties = new Properties();
        properties.setProperty("org.quartz.threadPool.threadCount", "4");
        properties.setProperty("org.quartz.jobStore.class", AlarmStore.class.getName());
        properties.setProperty("org.quartz.jobStore.useProperties", "true");
        // Two nodes must not take the same alarm, and a thread that looks while a transaction is arming one must wait
        // for its commit instead of missing it.
        properties.setProperty("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        if ("PostgreSQL"
                .equals(JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName))) {
            properties.setProperty("org.quartz.jobStore.driverDelegateClass", PostgreSQLDelegate.class.getName());
            properties.setProperty("org.quartz.scheduler.instanceId", "AUTO");
            properties.setProperty("org.quartz.jobStore.isClustered", "true");
            properties.setProperty("org.quartz.jobStore.clusterCheckinInterval", "3000");
        }
        return properties;
    }
}
