package io.shouyue.identity.provider;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.data.message.OutboundMessage.InApp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;

/** The books of the bank that the sandbox plays, and the statement that the person finds. */
@ApplicationScoped
class SandboxBank {
  private static final int CENTS = 100;

  private final PgSandboxPaymentStore books;
  private final Messages messages;

  SandboxBank(PgSandboxPaymentStore books, Messages messages) {
    this.books = books;
    this.messages = messages;
  }

  /** Books an order once, with its outcome, and sends the statement with the first payment. */
  @Transactional
  void book(PayoutOrder order, PayoutVerdict outcome) {
    if (books.book(order.ref(), order.reference(), outcome) && outcome == PayoutVerdict.PAID) {
      messages.send(order.ref().site(), order.ref().id(), statement(order));
    }
  }

  /** What was booked under a reference. */
  @Transactional
  Optional<PayoutVerdict> find(SubjectRef ref, String reference) {
    return books.find(ref, reference);
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
