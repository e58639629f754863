package io.shouyue.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.identity.enterprise.Enterprises;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Listens to every logger at the level of the build and looks for the person in what was said. */
@QuarkusTest
class LogScanApiTest extends ApiTestBase {
  private static final String NAME = "慕容听雪";
  private static final String MOBILE = "13912345678";
  private static final String EMAIL = "snow@mail.invalid";
  private static final String PASSWORD = "winter-is-quiet-42";

  private final Ear ear = new Ear();

  @BeforeEach
  void listen() {
    Logger root = LogContext.getLogContext().getLogger("");
    root.addHandler(ear);
    LogContext.getLogContext().getLogger("io.shouyue").setLevel(Level.ALL);
  }

  @AfterEach
  void stop() {
    LogContext.getLogContext().getLogger("").removeHandler(ear);
  }

  @Test
  void nothingOfAPersonIsSaidOnTheWayFromSignUpToErasure() {
    String subject = newSubject();
    String number = idNumber(1);
    String account =
        """
        {"username": "u%s", "password": "%s", "email": "%s", "mobile": "%s", "nickname": "%s"}
        """
            .formatted(
                UUID.randomUUID().toString().substring(0, 12), PASSWORD, EMAIL, MOBILE, NAME);

    site().body(account).put("/v1/subjects/" + subject + "/account");
    site().body(elements(subject, NAME, number)).post("/v1/verifications");
    site().body(elements(subject, NAME, number + "9")).post("/v1/verifications");
    site().body(elements(subject, NAME, number).replace("{", "{{")).post("/v1/verifications");
    site().body(elements(subject, NAME, number).replace("name", NAME)).post("/v1/verifications");
    person(subject).get("/v1/subjects/" + subject + "/account");
    person(subject)
        .body("{\"requestId\": \"r\", \"challenge\": {\"idNumber\": \"%s\"}}".formatted(number))
        .post("/v1/step-ups");
    String bankAccount = Enterprises.account("4242");
    String licence = Enterprises.licence();
    site()
        .body(Enterprises.body(subject, "个体工商户", licence, bankAccount, NAME))
        .post("/v1/verifications");
    site()
        .body(Enterprises.body(subject, "有限责任公司", licence, bankAccount, NAME))
        .post("/v1/verifications");
    site()
        .body(elements(subject, NAME, number).replace("ELEMENTS", "FACE"))
        .post("/v1/verifications");
    background.settle();
    for (String state : List.of("CANCELLED", "HELD", "ERASED")) {
      retention()
          .body("{\"state\": \"%1$s\", \"plan\": \"p\", \"step\": \"%1$s\"}".formatted(state))
          .put("/v1/subjects/" + subject + "/state");
    }

    assertThat(ear.heard).isNotEmpty();
    assertThat(String.join("\n", ear.heard))
        .doesNotContain(NAME, number, MOBILE, EMAIL, PASSWORD, number.substring(6, 14))
        .doesNotContain(bankAccount, licence, Enterprises.NAME);
  }

  /** Remembers formatted messages, and exceptions with their causes. */
  private static final class Ear extends Handler {
    private static final Formatter FORMATTER = new PatternFormatter("%s%e");

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord entry) {
      heard.add(FORMATTER.format(entry));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
