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
import org.jspecify.annotations.Nullable;

/**
 * Tells an HTTP system to let go of a person, or to put a value right, signed by Standard Webhooks,
 * as often as it takes until it says that it has. Only hosts that the operator has named are
 * called, and no redirect is followed.
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
    Json.Obj order =
        order("erasure.requested", id, subject, reference)
            .with("keep", Json.of(kept.stream().sorted().map(Json::of).toList()));
    return outcome(source, acknowledged(source, id, order).get("counts"));
  }

  /**
   * Asks once to put a value right.
   *
   * @param id stays the same however often it is asked
   * @throws RetentionException not-acknowledged unless the answer is 200 with {@code done: true};
   *     {@code refused: true} beside it says that the value cannot stand there
   */
  FieldCorrection.Outcome correct(
      DataSource source,
      String id,
      SubjectId subject,
      Optional<String> reference,
      FieldCorrection correction) {
    Json.Obj order =
        order("correction.requested", id, subject, reference)
            .with("field", Json.of(correction.field()))
            .with("to", Json.of(correction.to()));
    String from = correction.from();
    Map<String, Json> told =
        acknowledged(source, id, from == null ? order : order.with("from", Json.of(from)));
    return Json.of(true).equals(told.get("refused"))
        ? FieldCorrection.Outcome.refused(1)
        : FieldCorrection.Outcome.done(1, count(told.get("rows")));
  }

  private Map<String, Json> acknowledged(DataSource source, String id, Json.Obj order) {
    if (!allows(source.url())) {
      throw new RetentionException(RetentionError.HOST_NOT_ALLOWED);
    }
    String body = CanonicalJson.text(order);
    try {
      HttpResponse<byte[]> answer =
          client.send(request(source, id, body), HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() == 200
          && JsonParser.parse(answer.body()) instanceof Json.Obj(Map<String, Json> told)
          && Json.of(true).equals(told.get("done"))) {
        return told;
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

  private static Json.Obj order(
      String type, String id, SubjectId subject, Optional<String> reference) {
    Json.Obj order =
        Json.object()
            .with("type", Json.of(type))
            .with("id", Json.of(id))
            .with("subject", Json.of(subject.value()));
    return reference.map(known -> order.with("externalId", Json.of(known))).orElse(order);
  }

  private static SourceOutcome outcome(DataSource source, @Nullable Json counts) {
    List<TableOutcome> tables =
        counts instanceof Json.Obj(Map<String, Json> told)
            ? told.entrySet().stream()
                .map(count -> table(count.getKey(), count(count.getValue())))
                .toList()
            : List.of();
    return new SourceOutcome(
        source.code(),
        SourceOutcome.Label.DELETED,
        tables,
        List.of("told by the system, not looked at here"));
  }

  /** What is no number of records counts as none. */
  private static long count(@Nullable Json told) {
    String text = told == null ? "" : CanonicalJson.text(told);
    return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
  }

  private static TableOutcome table(String name, long rows) {
    return new TableOutcome(name, RuleAction.DELETE, rows, rows, 0, null, null);
  }
}
