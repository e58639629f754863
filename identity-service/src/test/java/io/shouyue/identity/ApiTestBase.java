package io.shouyue.identity;

import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.shouyue.identity.identifier.DocumentNumberSamples;
import io.shouyue.identity.outside.Outside;
import io.shouyue.identity.outside.OutsideWorld;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;

/**
 * What every API test of this service begins with: two sites, a standing clock, a whole outside.
 */
@WithTestResource(ServiceResource.class)
@WithTestResource(OutsideWorld.class)
public abstract class ApiTestBase {
  private static final AtomicInteger PEOPLE = new AtomicInteger();

  @Inject protected Jdbi jdbi;
  @Inject protected Background background;
  @Inject protected TestLegalClock clock;

  @BeforeEach
  void prepare() {
    Outside.mend();
    background.settle();
    clock.reset();
    site("demo", "SEALED");
    site("other", "NONE");
  }

  /** A site whose KEK the test keyring has. */
  private void site(String code, String register) {
    jdbi.useHandle(
        h ->
            h.execute(
                """
                INSERT INTO site (code, name_zh, name_en, contact, origins, identity_register,
                  publishable_key, state, claimed_at, ready_at)
                VALUES (?, '示例', 'Demo', 'privacy@demo.invalid', '{}', ?, ?, 'READY', now(), now())
                ON CONFLICT (code) DO UPDATE SET identity_register = excluded.identity_register
                """,
                code,
                register,
                "pk_" + code));
  }

  protected static String newSubject() {
    return Outside.newSubject();
  }

  /** A made-up adult's document number; the sequence chooses the sandbox's answer. */
  protected static String idNumber(int sequence) {
    LocalDate birth = LocalDate.of(1960, 1, 1).plusDays(PEOPLE.incrementAndGet());
    return DocumentNumberSamples.number("110105", birth, sequence);
  }

  protected static RequestSpecification as(Tokens token) {
    return RestAssured.given()
        .header("Authorization", "Bearer " + token.sign())
        .header("Accept-Language", "en")
        .contentType("application/json");
  }

  protected static RequestSpecification site() {
    return as(Tokens.site("demo")).header("Idempotency-Key", UUID.randomUUID().toString());
  }

  protected static RequestSpecification person(String subject) {
    return as(Tokens.subject("demo", subject))
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  protected static RequestSpecification retention() {
    return as(Tokens.service("retention-service")).header("Shouyue-Site", "demo");
  }

  protected static RequestSpecification operator() {
    return as(Tokens.staff(List.of("demo"), "operator"));
  }

  /** Body of a verification. */
  protected static String elements(String subject, String name, String number) {
    return """
    {"subject": {"id": "%s"}, "method": "ELEMENTS",
     "elements": {"name": "%s", "idNumber": "%s"}}
    """
        .formatted(subject, name, number);
  }
}
