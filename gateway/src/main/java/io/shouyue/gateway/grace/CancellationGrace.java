package io.shouyue.gateway.grace;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;

/**
 * A cancellation that can still be taken back.
 *
 * @param request its id
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CancellationGrace(String request) {

  private static final String OWN = "/v1/cancellation-grace";
  private static final Set<String> READ = Set.of("GET", "HEAD");

  /** Whether the call serves to see it or to take it back. */
  boolean allows(String method, String path) {
    return READ.contains(method) && path.equals(OWN)
        || method.equals("POST") && path.equals("/v1/requests/" + request + "/withdraw");
  }
}
