package io.shouyue.stack.seed.year;

import io.shouyue.stack.seed.DemoRequest;

/** Who has a part of their own among the made-up people; the others are the crowd. */
final class Cast {
  /** Whoever tries the demo out is this one: signs in, has not verified a name yet. */
  static final int GUEST = 0;

  /** These two cancel their accounts today and are held from then on. */
  private static final int HELD = 2;

  /** The first of those whose requests wait on the desk today. */
  static final int FIRST_AT_THE_DESK = GUEST + 1 + HELD;

  /** The first of the crowd. */
  static final int FIRST_OF_THE_CROWD = FIRST_AT_THE_DESK + DemoRequest.all().size();

  private Cast() {}

  static boolean isHeldToday(int person) {
    return person > GUEST && person < FIRST_AT_THE_DESK;
  }

  /** Keycloak is slow to make them: nobody else gets one. */
  static boolean hasSignIn(int person) {
    return person < FIRST_AT_THE_DESK;
  }

  static boolean isOfTheCrowd(int person) {
    return person >= FIRST_OF_THE_CROWD;
  }
}
