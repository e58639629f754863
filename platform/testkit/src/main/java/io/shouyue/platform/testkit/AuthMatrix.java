package io.shouyue.platform.testkit;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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

  private AuthMatrix() {}

  /** One refusal to check. */
  public record Refusal(Operation operation, String why, @Nullable String token, Set<Integer> as) {
    /** Calls, and asserts that the answer is one of the expected refusals, as a problem. */
    public void check() {
      RequestSpecification call =
          RestAssured.given()
              .header("Idempotency-Key", UUID.randomUUID().toString())
              .header("Shouyue-Site", "demo")
              .header("If-Match", "*");
      if (token != null) {
        call.header("Authorization", "Bearer " + token);
      }
      if (operation.body() != null) {
        call.contentType("application/json").body(operation.body());
      }
      var answer = call.request(operation.method(), operation.path());
      Assertions.assertThat(answer.statusCode()).as(toString()).isIn(as);
      Assertions.assertThat(answer.contentType()).startsWith("application/problem+json");
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
    List<Refusal> table = new ArrayList<>();
    for (Operation operation : operations) {
      if (!operation.allowed().isEmpty()) {
        badTokens(table, operation, subject);
        wrongRoles(table, operation, subject);
      }
      if (operation.owned()) {
        strangers(table, operation);
      }
    }
    return table;
  }

  private static void badTokens(List<Refusal> table, Operation operation, String subject) {
    Tokens good = operation.allowed().iterator().next().token("demo", subject);
    Set<Integer> unauthenticated = Set.of(401);
    table.add(new Refusal(operation, "no token", null, unauthenticated));
    table.add(new Refusal(operation, "expired", good.expired().sign(), unauthenticated));
    table.add(new Refusal(operation, "wrong audience", good.audience("x").sign(), unauthenticated));
    table.add(
        new Refusal(
            operation,
            "wrong issuer",
            good.issuer("http://localhost:1/x").sign(),
            unauthenticated));
    table.add(new Refusal(operation, "not a token", "a.b.c", unauthenticated));
  }

  private static void wrongRoles(List<Refusal> table, Operation operation, String subject) {
    for (TokenKind kind : EnumSet.complementOf(EnumSet.copyOf(operation.allowed()))) {
      String token = kind.token("demo", subject).sign();
      table.add(new Refusal(operation, "role " + kind, token, Set.of(403)));
    }
  }

  private static void strangers(List<Refusal> table, Operation operation) {
    Set<Integer> hidden = Set.of(403, 404);
    for (TokenKind kind : operation.allowed()) {
      if (kind == TokenKind.SERVICE) {
        continue;
      }
      String elsewhere = kind.token("other", OTHER_SUBJECT).sign();
      table.add(new Refusal(operation, kind + " of another site", elsewhere, hidden));
      if (kind == TokenKind.SUBJECT) {
        String neighbour = kind.token("demo", OTHER_SUBJECT).sign();
        table.add(new Refusal(operation, "another subject", neighbour, hidden));
      }
    }
  }
}
