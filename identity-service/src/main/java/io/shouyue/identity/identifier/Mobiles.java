package io.shouyue.identity.identifier;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import io.shouyue.platform.personal.Mobile;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mainland mobile numbers. The prefix says nothing of the carrier any more (number portability
 * since 2019), so it is never read: only whether anybody can have such a number at all.
 */
public final class Mobiles {
  private static final Pattern COUNTRY_CODE = Pattern.compile("^(?:\\+86|0086)");
  private static final Pattern FORM = Pattern.compile("1[3-9]\\d{9}");

  /** 13-digit numbers of machines: 140, 141, 144, 146 and 148. */
  private static final Pattern MACHINE = Pattern.compile("14[01468]\\d{10}");

  /**
   * Ranges that take short messages whether or not the numbering plan of the library has heard of
   * them; 162, 165, 167, 170 and 171 are resold by virtual operators, 192 is the broadcast
   * network's.
   */
  private static final Pattern IN_USE =
      Pattern.compile(
          "1(?:3\\d{3}|5[0-35-9]\\d{2}|8\\d{3}|7(?:[0-35-9]\\d{2}|4(?:0\\d|1[0-2]|9\\d))"
              + "|9[0-35-9]\\d{2}|6[2567]\\d{2}|4[579]\\d{2})\\d{6}");

  private static final String MAINLAND = "CN";
  private static final PhoneNumberUtil PLAN = PhoneNumberUtil.getInstance();

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
    if (!FORM.matcher(number).matches()) {
      return new Checked.Refused<>(IdentifierFault.MOBILE_FORMAT);
    }
    return IN_USE.matcher(number).matches() || isInPlan(number)
        ? new Checked.Ok<>(new Mobile(number))
        : new Checked.Refused<>(IdentifierFault.MOBILE_RANGE);
  }

  /** Ranges given out later come with the library. */
  private static boolean isInPlan(String number) {
    try {
      var parsed = PLAN.parse(number, MAINLAND);
      return PLAN.isValidNumberForRegion(parsed, MAINLAND)
          && PLAN.getNumberType(parsed) == PhoneNumberType.MOBILE;
    } catch (NumberParseException noNumber) {
      return false;
    }
  }
}
