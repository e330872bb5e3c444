package app.convive.rehearsal;

import java.io.IOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** A module that the page imports. Its version stands in the build only; its jar says which one that is. */
enum PageLibrary {
    PREACT("preact.js", "org.webjars.npm/preact", "webjars/preact/%s/dist/preact.module.js"),
    PREACT_HOOKS("preact-hooks.js", "org.webjars.npm/preact", "webjars/preact/%s/hooks/dist/hooks.module.js"),
    HTM("htm.js", "org.mvnpm/htm", "_static/htm/%s/dist/htm.module.js");

    private final String file;
    private final String coordinates;
    private final String path;

    PageLibrary(String file, String coordinates, String path) {
        this.file = file;
        this.coordinates = coordinates;
        this.path = path;
    }

    /** The name under which the page imports it. */
    String file() {
        return file;
    }

    /** Looked up by its whole path: not every jar lists its folders, so a pattern would not find all of them. */
    Resource resource() throws IOException {
        Properties jar = PropertiesLoaderUtils.loadProperties(
                new ClassPathResource("META-INF/maven/" + coordinates + "/pom.properties"));
        return new ClassPathResource("META-INF/resources/" + path.formatted(jar.getProperty("version")));
    }
}
