package io.shouyue.stack.seed.year;

import io.shouyue.stack.seed.DeskMove;
import java.util.Set;

/** Something that happens on a day of the year, to one person. */
sealed interface Act {
  /** Whom it is about, as {@link io.shouyue.stack.seed.People} numbers them. */
  int person();

  /** Whether a person's account is closed from then on. */
  default boolean closesAccount() {
    return this instanceof Handle handle && handle.move().equals(DeskMove.CANCEL);
  }

  /**
   * Somebody answers what a page of the website shows them.
   *
   * @param point the collection point
   * @param agreesTo purposes; what else is asked for is declined
   */
  record Answer(int person, String point, Set<String> agreesTo) implements Act {}

  /** Somebody gets a sign-in of their own; most people of the demo have none. */
  record Account(int person) implements Act {}

  /** Name and document number are checked. */
  record Verify(int person) implements Act {}

  /** A consent is withdrawn at the website. */
  record Withdraw(int person, String purpose) implements Act {}

  /**
   * A request comes in.
   *
   * @param number of the request within the plan
   * @param atDesk whether staff enter it; else the website hands it in for a signed-in user
   * @param proven whether identity was checked as it came in
   */
  record File(int person, int number, String type, String words, boolean atDesk, boolean proven)
      implements Act {}

  /** Staff make a move on the request of that number. */
  record Handle(int person, int number, DeskMove move) implements Act {}

  /** Staff see that the request of that number repeats another. */
  record Repeats(int person, int number, int of) implements Act {}
}
