package io.shouyue.identity.provider;

import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Plays a bank while trying things out. No money moves: instead of a line on a bank statement the
 * person finds a message with the amount in their privacy centre. The last four digits of the
 * account choose the outcome, as docs/providers-sandbox.md lists.
 */
@ApplicationScoped
public class SandboxPayout implements Payout {
  private static final int DIGITS = 4;
  private static final Duration SLOWLY = Duration.ofSeconds(1);

  private final SandboxBank bank;

  SandboxPayout(SandboxBank bank) {
    this.bank = bank;
  }

  @Override
  public String name() {
    return "sandbox";
  }

  @Override
  public PayoutAnswer pay(PayoutOrder order) {
    String account = order.account().reveal();
    String ending = account.substring(account.length() - DIGITS);
    PayoutVerdict outcome = ending.equals("0001") ? PayoutVerdict.REFUSED : PayoutVerdict.PAID;
    bank.book(order, outcome);
    return switch (ending) {
      case "0002" -> PayoutAnswer.of(PayoutVerdict.PENDING);
      case "0003" -> PayoutAnswer.of(PayoutVerdict.UNKNOWN);
      case "0004" -> late(outcome, order.reference());
      default -> answer(outcome, order.reference());
    };
  }

  @Override
  public PayoutAnswer find(SubjectRef ref, String reference) {
    return bank.find(ref, reference)
        .map(outcome -> answer(outcome, reference))
        .orElseGet(() -> PayoutAnswer.of(PayoutVerdict.NONE));
  }

  /** Paid at once, told later. */
  private static PayoutAnswer late(PayoutVerdict outcome, String reference) {
    return SandboxPace.pause(SLOWLY)
        ? answer(outcome, reference)
        : PayoutAnswer.of(PayoutVerdict.UNKNOWN);
  }

  private static PayoutAnswer answer(PayoutVerdict outcome, String reference) {
    return outcome == PayoutVerdict.PAID
        ? PayoutAnswer.paid("sandbox-" + reference)
        : PayoutAnswer.refused("account-closed");
  }
}
