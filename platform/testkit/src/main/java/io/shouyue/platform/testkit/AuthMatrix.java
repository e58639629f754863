package io.shouyue.platform.testkit;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which an operation must be refused, as one table: no token, expired, wrong audience,
 * wrong issuer, each role it is not for, and for what belongs to a subject the other site, the
 * other subject and the staff of another site.
 */
public final class AuthMatrix {
  private static final String OTHER_SUBJECT = "sub_7zzzzzzzzzzzzzzzzzzzzzzzzz";

  /** A thousand calls a service: the plain client takes a third of the time of REST Assured's. */
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final List<Refusal> table = new ArrayList<>();
  private final Map<Tokens, String> signed = new HashMap<>();

  private AuthMatrix() {}

  /** One refusal to check. */
  public record Refusal(Operation operation, String why, @Nullable String token, Set<Integer> as) {
    /** Calls, and asserts that the answer is one of the expected refusals, as a problem. */
    public void check() throws IOException, InterruptedException {
      HttpRequest.Builder call =
          HttpRequest.newBuilder(
                  URI.create(RestAssured.baseURI + ":" + RestAssured.port + operation.path()))
              .header("Idempotency-Key", UUID.randomUUID().toString())
              .header("Shouyue-Site", "demo")
              .header("If-Match", "*");
      if (token != null) {
        call.header("Authorization", "Bearer " + token);
      }
      if (operation.body() != null) {
        call.header("Content-Type", "application/json");
      }
      HttpResponse<String> answer =
          HTTP.send(
              call.method(operation.method(), body()).build(),
              HttpResponse.BodyHandlers.ofString());
      Assertions.assertThat(answer.statusCode()).as(toString()).isIn(as);
      Assertions.assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .as(toString())
          .startsWith("application/problem+json");
    }

    private HttpRequest.BodyPublisher body() {
      String body = operation.body();
      return body == null
          ? HttpRequest.BodyPublishers.noBody()
          : HttpRequest.BodyPublishers.ofString(body);
    }

    @Override
    public String toString() {
      return operation + ": " + why;
    }
  }

  /**
   * All refusals of {@code operations}.
   *
   * @param subject the subject of site demo whom owned operations are about
   */
  public static List<Refusal> refusals(List<Operation> operations, String subject) {
    AuthMatrix matrix = new AuthMatrix();
    for (Operation operation : operations) {
      if (!operation.allowed().isEmpty()) {
        matrix.badTokens(operation, subject);
        matrix.wrongRoles(operation, subject);
      }
      if (operation.owned()) {
        matrix.strangers(operation);
      }
    }
    return matrix.table;
  }

  private void badTokens(Operation operation, String subject) {
    Tokens good = operation.allowed().iterator().next().token("demo", subject);
    Set<Integer> unauthenticated = Set.of(401);
    table.add(new Refusal(operation, "no token", null, unauthenticated));
    refused(operation, "expired", good.expired(), unauthenticated);
    refused(operation, "wrong audience", good.audience("x"), unauthenticated);
    refused(operation, "wrong issuer", good.issuer("http://localhost:1/x"), unauthenticated);
    table.add(new Refusal(operation, "not a token", "a.b.c", unauthenticated));
  }

  private void wrongRoles(Operation operation, String subject) {
    for (TokenKind kind : EnumSet.complementOf(EnumSet.copyOf(operation.allowed()))) {
      refused(operation, "role " + kind, kind.token("demo", subject), Set.of(403));
    }
  }

  private void strangers(Operation operation) {
    Set<Integer> hidden = Set.of(403, 404);
    for (TokenKind kind : operation.allowed()) {
      if (kind == TokenKind.SERVICE) {
        continue;
      }
      refused(operation, kind + " of another site", kind.token("other", OTHER_SUBJECT), hidden);
      if (kind == TokenKind.SUBJECT) {
        refused(operation, "another subject", kind.token("demo", OTHER_SUBJECT), hidden);
      }
    }
  }

  private void refused(Operation operation, String why, Tokens token, Set<Integer> as) {
    table.add(new Refusal(operation, why, signed.computeIfAbsent(token, Tokens::sign), as));
  }
}
