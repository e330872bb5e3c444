package app.convive.architecture;

import app.convive.ConviveApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void each_module_calls_only_whom_its_charter_allows() {
        ApplicationModules.of(ConviveApplication.class).verify();
    }
}
