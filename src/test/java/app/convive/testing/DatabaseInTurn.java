package app.convive.testing;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Runs a test class once for each database. */
class DatabaseInTurn
        implements ClassTemplateInvocationContextProvider, BeforeClassTemplateInvocationCallback, AfterAllCallback {

    private static Database current = Database.H2;

    private final SpringExtension spring = new SpringExtension();

    /** The database whose turn it is; H2 for classes that do not ask for both. */
    static Database current() {
        return current;
    }

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<Turn> provideClassTemplateInvocationContexts(ExtensionContext context) {
        return Arrays.stream(Database.values()).map(Turn::new);
    }

    /** Spring sets its context up once for a class, however often the class runs: so it is told to begin anew. */
    @Override
    public void beforeClassTemplateInvocation(ExtensionContext context) throws Exception {
        spring.afterAll(context);
        spring.beforeAll(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        current = Database.H2;
    }

    private record Turn(Database database) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return database.name();
        }

        @Override
        public void prepareInvocation(ExtensionContext context) {
            current = database;
        }
    }
}
