package io.shouyue.consent.register;

import io.shouyue.platform.data.message.OutboundMessage.InApp;

/** What people read of a transfer: who takes over, how they are reached, when, and what follows. */
final class TransferWording {
  private static final String TITLE = "您的个人信息将转由他人处理 · Somebody else will process your data";

  private static final String TEXT =
      """
      自 %1$s 起，您的个人信息将转移给 %2$s（联系方式：%3$s）。%4$s

      From %1$s on your personal information passes to %2$s (contact: %3$s). %5$s
      """;

  private static final String BOUND_ZH = "接收方继续履行原有的义务，您的同意继续有效，您可以随时撤回。";
  private static final String BOUND_EN =
      "They keep to what was agreed; your consents go on, and you can withdraw them at any time.";
  private static final String FREE_ZH = "接收方将变更处理目的或方式：您此前的同意在当日终止，接收方须重新征得您的同意。";
  private static final String FREE_EN =
      "They change purpose or method: what you agreed to ends on that day, and they ask you again.";

  private TransferWording() {}

  static InApp message(Transfer transfer) {
    boolean bound = transfer.bound();
    String text =
        TEXT.formatted(
            transfer.takesOverOn(),
            transfer.successor(),
            transfer.contact(),
            bound ? BOUND_ZH : FREE_ZH,
            bound ? BOUND_EN : FREE_EN);
    return new InApp("SYSTEM", TITLE, text, transfer.id());
  }
}
