package io.shouyue.retention.datamap;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.schedule.RuleAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells an HTTP system to let go of a person, signed by Standard Webhooks, as often as it takes
 * until it says that it has. Only hosts that the operator has named are called, and no redirect is
 * followed.
 */
@ApplicationScoped
class HttpSource {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final SourceSecrets secrets;
  private final DatamapConfig config;
  private final SystemClock clock;
  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();

  HttpSource(SourceSecrets secrets, DatamapConfig config, SystemClock clock) {
    this.secrets = secrets;
    this.config = config;
    this.clock = clock;
  }

  /** Whether the operator allows calls to that address. */
  boolean allows(String url) {
    String host = URI.create(url).getHost();
    return config.httpHosts().orElse(Set.of()).contains(host);
  }

  /**
   * Asks once.
   *
   * @param id stays the same however often it is asked
   * @param kept categories that have to stay
   * @throws RetentionException not-acknowledged unless the answer is 200 with {@code done: true}
   */
  SourceOutcome erase(
      DataSource source,
      String id,
      SubjectId subject,
      Optional<String> reference,
      Set<String> kept) {
    if (!allows(source.url())) {
      throw new RetentionException(RetentionError.HOST_NOT_ALLOWED);
    }
    String body = body(id, subject, reference, kept);
    try {
      HttpResponse<byte[]> answer =
          client.send(request(source, id, body), HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() == 200
          && JsonParser.parse(answer.body()) instanceof Json.Obj(Map<String, Json> told)
          && Json.of(true).equals(told.get("done"))) {
        return outcome(source, told.get("counts"));
      }
    } catch (IOException | IllegalArgumentException unanswered) {
      throw new RetentionException(RetentionError.SOURCE_UNREACHABLE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    throw new RetentionException(RetentionError.NOT_ACKNOWLEDGED);
  }

  private HttpRequest request(DataSource source, String id, String body) {
    long now = clock.now().getEpochSecond();
    return HttpRequest.newBuilder(URI.create(source.url()))
        .timeout(PATIENCE)
        .header("content-type", "application/json")
        .header("webhook-id", id)
        .header("webhook-timestamp", String.valueOf(now))
        .header(
            "webhook-signature",
            SourceSignature.sign(secrets.of(source.id()).password(), id, now, body))
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private static String body(
      String id, SubjectId subject, Optional<String> reference, Set<String> kept) {
    Json.Obj told =
        Json.object()
            .with("type", Json.of("erasure.requested"))
            .with("id", Json.of(id))
            .with("subject", Json.of(subject.value()))
            .with("keep", Json.of(kept.stream().sorted().map(Json::of).toList()));
    return CanonicalJson.text(
        reference.map(known -> told.with("externalId", Json.of(known))).orElse(told));
  }

  private static SourceOutcome outcome(DataSource source, Json counts) {
    List<TableOutcome> tables =
        counts instanceof Json.Obj(Map<String, Json> told)
            ? told.entrySet().stream()
                .map(count -> table(count.getKey(), CanonicalJson.text(count.getValue())))
                .toList()
            : List.of();
    return new SourceOutcome(
        source.code(),
        SourceOutcome.Label.DELETED,
        tables,
        List.of("told by the system, not looked at here"));
  }

  private static TableOutcome table(String name, String count) {
    long rows = count.matches("\\d{1,15}") ? Long.parseLong(count) : 0;
    return new TableOutcome(name, RuleAction.DELETE, rows, rows, 0, null, null);
  }
}
