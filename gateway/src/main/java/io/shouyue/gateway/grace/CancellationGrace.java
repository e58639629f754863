package io.shouyue.gateway.grace;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A cancellation that can still be taken back.
 *
 * @param request its id
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CancellationGrace(String request) {

  private static final String OWN = "/v1/cancellation-grace";
  private static final Set<String> READ = Set.of("GET", "HEAD");

  private static final String WITHDRAWALS = "/v1/withdrawals";
  private static final Pattern ANY = Pattern.compile("/v1/requests/[^/]+/withdraw");

  /** Whether the call, whoever's it is, can do no more than end a processing or a cancellation. */
  static boolean onlyEnds(String method, String path) {
    return READ.contains(method) && path.equals(OWN)
        || method.equals("POST") && (path.equals(WITHDRAWALS) || ANY.matcher(path).matches());
  }

  /** Whether the call serves to see it or to take it back. */
  boolean allows(String method, String path) {
    return READ.contains(method) && path.equals(OWN)
        || method.equals("POST") && path.equals("/v1/requests/" + request + "/withdraw");
  }
}
