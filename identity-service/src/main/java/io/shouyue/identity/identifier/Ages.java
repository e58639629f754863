package io.shouyue.identity.identifier;

import java.time.LocalDate;

/**
 * Full years of age (周岁) as the law counts them: a person reaches an age on the day <em>after</em>
 * the birthday. Who is born on 29 February has the birthday on 28 February of common years (Civil
 * Code 202).
 */
public final class Ages {
  private static final int GUARDED_BELOW = 14;
  private static final int ADULT_FROM = 18;

  private Ages() {}

  /** The last day on which the person is under 14 (PIPL 31): the 14th birthday itself. */
  public static LocalDate under14Until(LocalDate birthDate) {
    return birthDate.plusYears(GUARDED_BELOW);
  }

  /** The first day on which the person is an adult (Civil Code 17). */
  public static LocalDate adultFrom(LocalDate birthDate) {
    return birthDate.plusYears(ADULT_FROM).plusDays(1);
  }

  /** Whether the person is under 14 on {@code today}, a day in Beijing. */
  public static boolean isUnder14(LocalDate birthDate, LocalDate today) {
    return !today.isAfter(under14Until(birthDate));
  }
}
