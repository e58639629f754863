package io.shouyue.consent;

import static io.shouyue.consent.DemoSite.answer;
import static io.shouyue.consent.DemoSite.as;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.asSubject;
import static io.shouyue.consent.DemoSite.consentBody;
import static io.shouyue.consent.DemoSite.decide;
import static io.shouyue.consent.DemoSite.notice;
import static io.shouyue.consent.DemoSite.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Listens to every logger and reads every table for what belongs to a person. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class LogScanApiTest {
  private static final String REASON = "never again, says Murong Tingxue";
  private static final String NOTE = "call-number-83921";

  @Inject TestLegalClock clock;
  @Inject Jdbi jdbi;

  private final Ear ear = new Ear();
  private String user;

  @BeforeEach
  void listen() {
    clock.reset();
    DemoSite.prepare();
    user = "murong-" + UUID.randomUUID();
    LogContext.getLogContext().getLogger("").addHandler(ear);
    LogContext.getLogContext().getLogger("io.shouyue").setLevel(Level.ALL);
  }

  @AfterEach
  void stop() {
    LogContext.getLogContext().getLogger("").removeHandler(ear);
  }

  @Test
  void nothingOfAPersonIsLoggedOrStoredInClear() {
    String notice = notice(user).path("id");
    String body =
        consentBody(notice, user, "account ACKNOWLEDGED a", "marketing GIVEN m")
            .replace("\"channel\"", "\"evidence\":{\"note\":\"" + NOTE + "\"},\"channel\"");
    String subject = answer(asSite(), body).statusCode(201).extract().path("subject");
    answer(asSite(), body.replace("marketing", "unheard_of")).statusCode(409);
    answer(asSite(), body.replace("{", "{{")).statusCode(400);
    answer(asSite(), body.replace("externalId", user)).statusCode(400);
    decide("{\"externalId\":\"" + user + "\"}", "marketing");
    asSubject(subject)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body("{\"all\":true,\"channel\":\"web\",\"reason\":\"" + REASON + "\"}")
        .post("/v1/withdrawals")
        .then()
        .statusCode(201);

    assertThat(rows()).doesNotContain(user, REASON, NOTE);
    for (String state : List.of("CANCELLED", "HELD", "ERASED")) {
      state(subject, state, state).statusCode(200);
    }
    as(Tokens.service("retention-service"))
        .header("Shouyue-Site", "demo")
        .delete("/v1/subjects/" + subject + "/keys/evidence");

    assertThat(rows()).doesNotContain(user, REASON, NOTE);
    assertThat(String.join("\n", ear.heard)).doesNotContain(user, REASON, NOTE);
  }

  /** Every row of every table of this database, as text; bytes also as the text they spell. */
  private String rows() {
    StringBuilder all = new StringBuilder();
    jdbi.useHandle(
        h ->
            h.createQuery(
                    """
                    SELECT schemaname || '."' || tablename || '"' FROM pg_tables
                    WHERE schemaname IN ('public', 'key') AND tablename NOT LIKE 'flyway%'
                      AND has_table_privilege(schemaname || '."' || tablename || '"', 'SELECT')
                    """)
                .mapTo(String.class)
                .forEach(
                    table ->
                        h.createQuery("SELECT t::text FROM " + table + " t")
                            .mapTo(String.class)
                            .forEach(row -> all.append(row).append('\n').append(spelled(row)))));
    return all.toString();
  }

  private static String spelled(String row) {
    return java.util.regex.Pattern.compile("\\\\+x((?:[0-9a-f]{2})+)")
        .matcher(row)
        .results()
        .map(
            hex ->
                new String(
                    java.util.HexFormat.of().parseHex(hex.group(1)),
                    java.nio.charset.StandardCharsets.UTF_8))
        .reduce("", String::concat);
  }

  /** Remembers formatted messages and the messages of exceptions. */
  private static final class Ear extends Handler {
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord entry) {
      heard.add(
          entry instanceof ExtLogRecord record ? record.getFormattedMessage() : entry.getMessage());
      for (Throwable t = entry.getThrown(); t != null; t = t.getCause()) {
        heard.add(String.valueOf(t));
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
