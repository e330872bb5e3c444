package app.convive.rehearsal.control;

import app.convive.rehearsal.Rehearsed;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other pages out: the rehearsal has no sign-in, so a page from elsewhere in the visitor's browser must neither
 * call it (Origin) nor reach it under another name (Host).
 */
@Component
@Rehearsed
@Order(Ordered.HIGHEST_PRECEDENCE)
class SameOrigin extends OncePerRequestFilter {
    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader("Origin");
        boolean foreign = origin != null && !origin.equals("http://" + request.getHeader("Host"));
        if (foreign || !NAMES.contains(request.getServerName())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }
}
