package app.convive.rehearsal.page;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Marks tests that need a browser. Where there is none they are skipped, and the build says so. */
@Target(TYPE)
@Retention(RUNTIME)
@ExtendWith(InBrowser.Condition.class)
@interface InBrowser {

    /** Looks for Chromium and its driver where Debian puts them. */
    final class Condition implements ExecutionCondition {
        private static final String NOTICE =
                "SKIPPED, no browser: the page is not tested. To test it too: apt-get install chromium chromium-driver";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Browser.isInstalled()) {
                return ConditionEvaluationResult.enabled("a browser is installed");
            }
            if (context.getTestMethod().isEmpty()) {
                System.err.println(context.getDisplayName() + ": " + NOTICE);
            }
            return ConditionEvaluationResult.disabled(NOTICE);
        }
    }
}
