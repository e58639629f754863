package io.shouyue.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.outbox.Outbox;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** How messages come into the outbox; how they leave it is in {@link PlatformApiTest}. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class OutboxApiTest {
  @Inject Jdbi jdbi;
  @Inject Outbox outbox;

  @Test
  void whateverATransactionAppendsIsStoredByOneStatement() {
    List<String> statements = Statements.during(jdbi, () -> append("one", "two", "three"));

    assertThat(statements).singleElement().asString().startsWith("INSERT INTO outbox_message");
    assertThat(messages()).isEqualTo(3);
  }

  @Test
  void nothingIsLeftOfWhatATransactionAppendedThatFails() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          outbox.append(SampleBatchHandler.TOPIC, "of one", act("one"));
                          throw new IllegalArgumentException("no");
                        }))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(messages()).isZero();
  }

  @Test
  void outsideATransactionNothingCanBeAppended() {
    assertThatThrownBy(() -> outbox.append(SampleBatchHandler.TOPIC, "of one", act("one")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void takingAMessageChangesNothingThatAnIndexLooksAt() {
    List<String> indexes =
        jdbi.withHandle(
            h ->
                h.createQuery("SELECT indexdef FROM pg_indexes WHERE tablename = 'outbox_message'")
                    .mapTo(String.class)
                    .list());

    assertThat(indexes)
        .isNotEmpty()
        .noneMatch(index -> index.contains("not_before") || index.contains("attempts"));
  }

  private void append(String... objects) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (String object : objects) {
                outbox.append(SampleBatchHandler.TOPIC, "of " + object, act(object));
              }
            });
  }

  private static AuditAct act(String object) {
    return new AuditAct("demo", "a", "SITE", "sampled", object, null, null);
  }

  private int messages() {
    return jdbi.withHandle(
        h -> h.createQuery("SELECT count(*) FROM outbox_message").mapTo(Integer.class).one());
  }
}
