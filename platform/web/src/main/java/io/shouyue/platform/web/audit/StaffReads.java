package io.shouyue.platform.web.audit;

import io.shouyue.platform.web.auth.Caller;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Makes every successful read by staff an audit event: who, of which site, at which path. Paths
 * hold ids and codes, never personal data. A read that cannot be written down is not answered.
 */
public class StaffReads {
  private static final Pattern SUBJECT = Pattern.compile("\\bsub_[0-9a-z]{26}\\b");
  private static final String GET = "GET";
  private static final int FIRST_REFUSAL = 300;

  private final Caller caller;
  private final ReadTrail trail;
  private final boolean on;

  StaffReads(
      Caller caller,
      ReadTrail trail,
      @ConfigProperty(name = "shouyue.audit.staff-reads", defaultValue = "true") boolean on) {
    this.caller = caller;
    this.trail = trail;
    this.on = on;
  }

  @ServerResponseFilter
  void note(ContainerRequestContext request, ContainerResponseContext response) {
    if (on
        && request.getMethod().equals(GET)
        && response.getStatus() < FIRST_REFUSAL
        && caller.isStaff()) {
      trail.read(request.getUriInfo().getPath(), subject(request));
    }
  }

  private static @Nullable String subject(ContainerRequestContext request) {
    Matcher named = SUBJECT.matcher(request.getUriInfo().getRequestUri().toString());
    return named.find() ? named.group() : null;
  }
}
