package io.shouyue.identity.provider;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.data.message.OutboundMessage.InApp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;

/**
 * Plays a bank while trying things out. No money moves: instead of a line on a bank statement the
 * person finds a message with the amount in their privacy centre. The last four digits of the
 * account choose the outcome, as docs/providers-sandbox.md lists.
 */
@ApplicationScoped
public class SandboxPayout implements Payout {
  private static final int DIGITS = 4;
  private static final int CENTS = 100;

  private final PgSandboxPaymentStore books;
  private final Messages messages;

  SandboxPayout(PgSandboxPaymentStore books, Messages messages) {
    this.books = books;
    this.messages = messages;
  }

  @Override
  public String name() {
    return "sandbox";
  }

  @Override
  @Transactional
  public PayoutAnswer pay(PayoutOrder order) {
    String account = order.account().reveal();
    String ending = account.substring(account.length() - DIGITS);
    PayoutVerdict outcome = ending.equals("0001") ? PayoutVerdict.REFUSED : PayoutVerdict.PAID;
    if (books.book(order.ref(), order.reference(), outcome) && outcome == PayoutVerdict.PAID) {
      messages.send(order.ref().site(), order.ref().id(), statement(order));
    }
    return switch (ending) {
      case "0002" -> PayoutAnswer.of(PayoutVerdict.PENDING);
      case "0003" -> PayoutAnswer.of(PayoutVerdict.UNKNOWN);
      default -> answer(outcome, order.reference());
    };
  }

  @Override
  @Transactional
  public PayoutAnswer find(SubjectRef ref, String reference) {
    return books
        .find(ref, reference)
        .map(outcome -> answer(outcome, reference))
        .orElseGet(() -> PayoutAnswer.of(PayoutVerdict.NONE));
  }

  private static PayoutAnswer answer(PayoutVerdict outcome, String reference) {
    return outcome == PayoutVerdict.PAID
        ? PayoutAnswer.paid("sandbox-" + reference)
        : PayoutAnswer.refused("account-closed");
  }

  private static InApp statement(PayoutOrder order) {
    String amount = String.format(Locale.ROOT, "0.%02d", order.cents() % CENTS);
    return new InApp(
        "SERVICE",
        "沙盒银行 Sandbox bank",
        "到账 "
            + amount
            + " 元，请回到核验页面填写。\n"
            + amount
            + " yuan has arrived; give it on the verification page.",
        order.reference());
  }
}
