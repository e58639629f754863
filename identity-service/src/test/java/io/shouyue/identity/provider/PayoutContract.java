package io.shouyue.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.personal.BankAccount;
import io.shouyue.platform.personal.OrganisationName;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What every adapter of {@link Payout} does. */
public abstract class PayoutContract {
  private static final String HOLDER = "示例科技有限公司";
  private static final int CENTS = 37;
  private static final int CALLERS = 6;

  protected abstract Payout adapter();

  /** The account whose payment is answered so; empty where the adapter has no such answer. */
  protected abstract Optional<String> answering(PayoutVerdict verdict);

  /** How often money has left for an order so far. */
  protected abstract int paymentsOf(PayoutOrder order);

  @ParameterizedTest
  @EnumSource(value = PayoutVerdict.class, mode = Mode.EXCLUDE, names = "NONE")
  void everyAnswerMeansOneVerdict(PayoutVerdict verdict) {
    PayoutOrder order = order(verdict);

    assertThat(adapter().pay(order).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @EnumSource(value = PayoutVerdict.class, mode = Mode.EXCLUDE, names = "NONE")
  void underOneReferenceMoneyLeavesOnceAtMostHoweverManyOrderIt(PayoutVerdict verdict) {
    PayoutOrder order = order(verdict);

    List<CompletableFuture<PayoutAnswer>> calls =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> adapter().pay(order)))
            .limit(CALLERS)
            .toList();

    assertThat(calls).extracting(call -> call.join().verdict()).containsOnly(verdict);
    assertThat(paymentsOf(order)).isLessThanOrEqualTo(1);
    if (verdict == PayoutVerdict.REFUSED) {
      assertThat(paymentsOf(order)).isZero();
    }
  }

  @Test
  void toAskForAPaymentPaysNothing() {
    PayoutOrder order = order(anyAnswered());

    PayoutAnswer answer = adapter().find(order.ref(), order.reference());

    assertThat(answer.verdict()).isIn(PayoutVerdict.NONE, PayoutVerdict.PENDING);
    assertThat(paymentsOf(order)).isZero();
  }

  @ParameterizedTest
  @EnumSource(value = PayoutVerdict.class, mode = Mode.EXCLUDE, names = "NONE")
  void whatWasOrderedIsNeverUnheardOf(PayoutVerdict verdict) {
    PayoutOrder order = order(verdict);
    adapter().pay(order);

    PayoutAnswer answer = adapter().find(order.ref(), order.reference());

    assertThat(answer.verdict()).isNotEqualTo(PayoutVerdict.NONE);
    if (verdict == PayoutVerdict.PAID || verdict == PayoutVerdict.REFUSED) {
      assertThat(answer.verdict()).isEqualTo(verdict);
    }
  }

  @Test
  void aRefusalSaysWhy() {
    PayoutOrder order = order(PayoutVerdict.REFUSED);

    assertThat(adapter().pay(order).reason()).matches("[a-z-]+");
  }

  @Test
  void anAnswerNamesThePaymentAndNobody() {
    PayoutOrder order = order(anyAnswered());

    assertThat(adapter().pay(order).toString())
        .doesNotContain(order.account().reveal(), HOLDER, "0." + CENTS);
    assertThat(order.toString()).doesNotContain(order.account().reveal(), HOLDER, "0." + CENTS);
  }

  @Test
  void itHasAName() {
    assertThat(adapter().name()).matches("[a-z-]+");
  }

  private PayoutVerdict anyAnswered() {
    return Stream.of(PayoutVerdict.values())
        .filter(verdict -> answering(verdict).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private PayoutOrder order(PayoutVerdict verdict) {
    Optional<String> account = answering(verdict);
    assumeTrue(account.isPresent());
    return new PayoutOrder(
        "ver_" + UUID.randomUUID(),
        new SubjectRef("demo", SubjectId.fresh()),
        "102100099996",
        new BankAccount(account.get()),
        new OrganisationName(HOLDER),
        CENTS);
  }
}
