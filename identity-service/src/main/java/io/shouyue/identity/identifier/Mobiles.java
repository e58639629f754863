package io.shouyue.identity.identifier;

import io.shouyue.platform.personal.Mobile;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mainland mobile numbers. The prefix says nothing of the carrier any more (number portability
 * since 2019), so it is never read.
 */
public final class Mobiles {
  private static final Pattern COUNTRY_CODE = Pattern.compile("^(?:\\+86|0086)");
  private static final Pattern FORM = Pattern.compile("1[3-9]\\d{9}");

  /** 13-digit numbers of machines: 140, 141, 144, 146 and 148. */
  private static final Pattern MACHINE = Pattern.compile("14[01468]\\d{10}");

  private Mobiles() {}

  /** Checks a typed number; {@code +86} or {@code 0086} in front, spaces and hyphens are fine. */
  public static Checked<Mobile> check(@Nullable String raw) {
    String typed = IdentifierText.normalise(raw == null ? "" : raw);
    String number = COUNTRY_CODE.matcher(typed).replaceFirst("");
    if (number.isEmpty()) {
      return new Checked.Refused<>(IdentifierFault.MISSING);
    }
    if (MACHINE.matcher(number).matches()) {
      return new Checked.Refused<>(IdentifierFault.MOBILE_MACHINE);
    }
    return FORM.matcher(number).matches()
        ? new Checked.Ok<>(new Mobile(number))
        : new Checked.Refused<>(IdentifierFault.MOBILE_FORMAT);
  }
}
