package io.shouyue.identity.payout;

import io.shouyue.identity.provider.PayoutOrder;
import java.util.Locale;
import java.util.function.Function;

/** What a column of the file may hold. */
enum PayoutColumn {
  REFERENCE(PayoutOrder::reference),
  HOLDER(order -> order.holder().reveal()),
  ACCOUNT(order -> order.account().reveal()),
  BRANCH(PayoutOrder::branch),
  AMOUNT(order -> String.format(Locale.ROOT, "0.%02d", order.cents())),
  CURRENCY(order -> "CNY"),
  PURPOSE(order -> "企业账户核验");

  private final Function<PayoutOrder, String> value;

  PayoutColumn(Function<PayoutOrder, String> value) {
    this.value = value;
  }

  String of(PayoutOrder order) {
    return value.apply(order);
  }
}
