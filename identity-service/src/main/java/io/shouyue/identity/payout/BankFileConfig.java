package io.shouyue.identity.payout;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** How the bank wants its files. */
@ConfigMapping(prefix = "shouyue.identity.bank-file")
public interface BankFileConfig {
  /**
   * Columns in their order, each {@code heading=field}; fields are {@code reference}, {@code
   * holder}, {@code account}, {@code branch}, {@code amount} (yuan), {@code currency} and {@code
   * purpose}.
   */
  @WithDefault(
      "付款编号=reference,收款户名=holder,收款账号=account,收款行=branch,金额=amount,币种=currency,用途=purpose")
  List<String> columns();

  /** Headings of the result file: our reference. */
  @WithDefault("付款编号")
  String resultReference();

  /** The outcome: {@code PAID}, {@code 成功}, {@code FAILED} or {@code 失败}. */
  @WithDefault("结果")
  String resultOutcome();

  /** The bank's own number of the payment; the column may be missing. */
  @WithDefault("银行流水号")
  String resultBankReference();

  /** Most lines of a batch. */
  @WithDefault("1000")
  int lines();
}
