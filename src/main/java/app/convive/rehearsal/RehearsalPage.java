package app.convive.rehearsal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the rehearsal's page and its libraries, and says where it is. */
@Configuration(proxyBeanMethods = false)
@Rehearsed
class RehearsalPage implements WebMvcConfigurer {
    private static final Logger log = LoggerFactory.getLogger(RehearsalPage.class);

    private static final String PAGE = "classpath:/app/convive/rehearsal/page/";

    private final RehearsalAddress address;

    RehearsalPage(RehearsalAddress address) {
        this.address = address;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/lib/{library:[a-z-]+\\.js}")
                .addResourceLocations(PAGE)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new PathResourceResolver() {
                    @Override
                    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
                        for (PageLibrary library : PageLibrary.values()) {
                            if (path.endsWith("/" + library.file()) || path.equals(library.file())) {
                                return library.resource();
                            }
                        }
                        return null;
                    }
                });
        registry.addResourceHandler("/*.*", "/*/**").addResourceLocations(PAGE).setCacheControl(CacheControl.noCache());
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        log.info("This is a rehearsal: no token, no Discord, nothing is kept. Open {}/", address.page());
    }
}
