package io.shouyue.identity.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.identity.provider.PayoutOrder;
import io.shouyue.identity.provider.SandboxPayout;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.SubjectId;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Whoever dies between claim, payment and record: never two payments for one verification. */
@QuarkusTest
class PaidOnceApiTest extends ApiTestBase {
  @Inject EnterpriseTransactions transactions;
  @Inject DepositPayments payments;
  @Inject DepositSweep sweep;
  @Inject SandboxPayout bank;

  @RepeatedTest(20)
  void whoDiesAfterThePaymentFindsItAgain() {
    SubjectRef ref = new SubjectRef("demo", new SubjectId(newSubject()));
    String id = unpaid(ref);
    PayoutOrder order = transactions.start(ref, id).orElseThrow();
    bank.pay(order);

    later(id);
    sweep.run();
    sweep.run();

    assertThat(state(id)).isEqualTo("PAID");
    assertThat(calls(id)).isEqualTo(1);
  }

  @RepeatedTest(20)
  void whoDiesBeforeThePaymentNeverPays() {
    SubjectRef ref = new SubjectRef("demo", new SubjectId(newSubject()));
    String id = unpaid(ref);
    assertThat(transactions.start(ref, id)).isPresent();

    later(id);
    sweep.run();
    payments.pay(ref, id);

    assertThat(state(id)).isEqualTo("PAY_FAILED");
    assertThat(calls(id)).isZero();
  }

  @Test
  void whoDiesBeforeTheClaimIsTakenUp() {
    SubjectRef ref = new SubjectRef("demo", new SubjectId(newSubject()));
    String id = unpaid(ref);

    later(id);
    sweep.run();

    assertThat(state(id)).isEqualTo("PAID");
    assertThat(calls(id)).isEqualTo(1);
  }

  @Test
  void ofManyAtOnceOnePays() {
    SubjectRef ref = new SubjectRef("demo", new SubjectId(newSubject()));
    String id = unpaid(ref);

    IntStream.range(0, 8).parallel().forEach(i -> payments.pay(ref, id));

    assertThat(state(id)).isEqualTo("PAID");
    assertThat(calls(id)).isEqualTo(1);
  }

  @Test
  void anAnswerThatCannotBeToldIsAskedForLater() {
    String subject = newSubject();
    String id =
        site()
            .body(Enterprises.body(subject, Enterprises.account("0003")))
            .post("/v1/verifications")
            .path("id");
    assertThat(state(id)).isEqualTo("PAYING");

    later(id);
    sweep.run();

    assertThat(state(id)).isEqualTo("PAID");
    assertThat(calls(id)).isEqualTo(1);
  }

  /** A claim as it lies when the process dies right after it: nothing paid, nothing booked. */
  private String unpaid(SubjectRef ref) {
    String id =
        site()
            .body(Enterprises.body(ref.id().value(), Enterprises.account("5555")))
            .post("/v1/verifications")
            .path("id");
    jdbi.useHandle(
        h -> {
          h.execute(
              """
              UPDATE enterprise_verification SET state = 'CREATED', paid_at = NULL,
                payout_reference = NULL WHERE id = ?
              """,
              id);
          h.execute("DELETE FROM sandbox_payment WHERE reference = ?", id);
        });
    return id;
  }

  private void later(String id) {
    jdbi.useHandle(
        h ->
            h.execute(
                """
                UPDATE enterprise_verification SET asked_at = asked_at - interval '1 hour'
                WHERE id = ?
                """,
                id));
  }

  private String state(String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT state FROM enterprise_verification WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one());
  }

  private int calls(String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT coalesce(sum(calls), 0) FROM sandbox_payment WHERE reference = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
  }
}
