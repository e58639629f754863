package io.shouyue.identity.verification;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The amount that arrived on the account.
 *
 * @param amount in yuan, such as {@code 0.37}
 */
public record AmountRequest(@NotNull @Size(max = 16) String amount) {
  private static final Pattern FORM = Pattern.compile("[¥￥]?0?\\.(\\d{2})元?");
  private static final LocalText WANTED =
      new LocalText("请填写 0.01 至 0.99 之间的金额", "Give an amount from 0.01 to 0.99");

  /**
   * The amount in cents, 1 to 99.
   *
   * @throws DomainException invalid; what is no amount at all costs no try
   */
  int cents(Language language) {
    String typed = Normalizer.normalize(amount, Normalizer.Form.NFKC).strip();
    Matcher form = FORM.matcher(typed);
    int cents = form.matches() ? Integer.parseInt(form.group(1)) : 0;
    if (cents == 0) {
      throw new DomainException(
          CommonError.INVALID, new Violation("amount", "amount-form", WANTED.in(language)));
    }
    return cents;
  }

  @Override
  public String toString() {
    return "AmountRequest[redacted]";
  }
}
