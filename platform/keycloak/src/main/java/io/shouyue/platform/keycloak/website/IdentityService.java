package io.shouyue.platform.keycloak.website;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks identity-service, with the secret that the two share. */
final class IdentityService implements SiteUsers {

  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final int DONE = 204;
  private static final int SERVER_ERROR = 500;

  private final URI person;
  private final String secret;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

  private IdentityService(URI person, String secret) {
    this.person = person;
    this.secret = secret;
  }

  /** Returns nothing unless it is known where it is and how to prove oneself. */
  static Optional<SiteUsers> from(Map<String, String> environment) {
    @Nullable String identity = environment.get("SHOUYUE_IDENTITY_URL");
    @Nullable String secret = environment.get("SHOUYUE_IDENTITY_CLIENT_SECRET");
    return identity == null || secret == null
        ? Optional.empty()
        : Optional.of(new IdentityService(URI.create(identity + "/handoff/person"), secret));
  }

  @Override
  public boolean letIn(String site, String user) throws IOException, InterruptedException {
    String form =
        "client_id=keycloak&client_secret=%s&site=%s&user=%s"
            .formatted(encoded(secret), encoded(site), encoded(user));
    HttpRequest request =
        HttpRequest.newBuilder(person)
            .timeout(TIMEOUT)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    if (status >= SERVER_ERROR) {
      throw new IOException("identity-service answered " + status);
    }
    return status == DONE;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "IdentityService[" + person + "]";
  }
}
