package io.shouyue.platform.keycloak.audit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts batches to retention-service with a token of the client {@code keycloak-audit}. */
final class RetentionService implements AuditTarget {

  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private final AuditSettings settings;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private @Nullable String token;

  RetentionService(AuditSettings settings) {
    this.settings = settings;
  }

  @Override
  public void send(List<AuditEvent> events) throws IOException, InterruptedException {
    int status = post(JSON.writeValueAsString(new Batch(events)));
    if (status == 401) {
      token = null;
      status = post(JSON.writeValueAsString(new Batch(events)));
    }
    if (status / 100 != 2) {
      throw new IOException("retention-service answered " + status);
    }
  }

  private int post(String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.retentionUrl() + "/v1/audit-events/batch"))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private String token() throws IOException, InterruptedException {
    String known = token;
    return known == null ? (token = fetchToken()) : known;
  }

  private String fetchToken() throws IOException, InterruptedException {
    String form =
        "grant_type=client_credentials&client_id=%s&client_secret=%s"
            .formatted(encoded(AuditEvents.OWN_CLIENT), encoded(settings.clientSecret()));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.tokenUrl()))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("no token for the audit trail: " + answer.statusCode());
    }
    return JSON.readValue(answer.body(), TokenAnswer.class).accessToken();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private record Batch(List<AuditEvent> events) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record TokenAnswer(@JsonProperty("access_token") String accessToken) {}
}
