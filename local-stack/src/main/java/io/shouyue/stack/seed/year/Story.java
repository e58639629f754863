package io.shouyue.stack.seed.year;

import static io.shouyue.stack.seed.DeskMove.APPROVE;
import static io.shouyue.stack.seed.DeskMove.ASK_PROOF;
import static io.shouyue.stack.seed.DeskMove.ASSIGN;
import static io.shouyue.stack.seed.DeskMove.AWAIT;
import static io.shouyue.stack.seed.DeskMove.EXECUTED;
import static io.shouyue.stack.seed.DeskMove.GRANT;
import static io.shouyue.stack.seed.DeskMove.PARTLY;
import static io.shouyue.stack.seed.DeskMove.REFUSE;
import static io.shouyue.stack.seed.DeskMove.RESUME;
import static io.shouyue.stack.seed.DeskMove.VERIFY;
import static io.shouyue.stack.seed.DeskMove.WITHDRAW;

import io.shouyue.stack.seed.DeskMove;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What becomes of a request.
 *
 * @param proven whether identity was checked as it came in
 * @param steps in order
 * @param days how long until it is over
 */
record Story(boolean proven, List<Step> steps, int days) {
  /** Granted two days after it came in. */
  static final Story ANSWERED_SOON = proven(at(1, ASSIGN), at(2, GRANT));

  /** Whoever proves nothing is reminded twice and told no by the service itself within this. */
  private static final int UNTIL_LAPSED = 35;

  private static final int OF = 100;

  /**
   * A move.
   *
   * @param days from when the request came in; never fewer than the step before
   */
  record Step(int days, DeskMove move) {}

  /**
   * One of those that happen; most are answered in time, one in thirty is not.
   *
   * @param answerIsAll whether nothing has to be carried out once it is granted
   */
  static Story some(Random random, boolean answerIsAll) {
    int taken = 1 + random.nextInt(3);
    int decided = taken + 2 + random.nextInt(8);
    int lot = random.nextInt(OF);
    if (lot < 3) {
      return granted(taken, 34 + random.nextInt(8), answerIsAll);
    }
    if (lot < 8) {
      return proven(at(taken, ASSIGN), at(decided, REFUSE), at(decided + 1, APPROVE));
    }
    if (lot < 12) {
      return proven(at(taken, WITHDRAW));
    }
    if (lot < 15) {
      return new Story(false, List.of(at(0, ASK_PROOF)), UNTIL_LAPSED);
    }
    if (lot < 20) {
      return of(
          false,
          answered(List.of(at(0, ASK_PROOF), at(taken, VERIFY)), at(decided, GRANT), answerIsAll));
    }
    if (lot < 26) {
      return of(
          true,
          answered(
              List.of(at(taken, ASSIGN), at(taken, AWAIT), at(decided - 1, RESUME)),
              at(decided, GRANT),
              answerIsAll));
    }
    if (lot < 30 && answerIsAll) {
      return proven(at(taken, ASSIGN), at(decided, PARTLY));
    }
    return granted(taken, decided, answerIsAll);
  }

  private static Story granted(int taken, int decided, boolean answerIsAll) {
    return of(true, answered(List.of(at(taken, ASSIGN)), at(decided, GRANT), answerIsAll));
  }

  private static Story proven(Step... steps) {
    return of(true, List.of(steps));
  }

  private static Story of(boolean proven, List<Step> steps) {
    return new Story(proven, steps, steps.getLast().days());
  }

  private static List<Step> answered(List<Step> before, Step answer, boolean answerIsAll) {
    List<Step> steps = new ArrayList<>(before);
    steps.add(answer);
    if (!answerIsAll) {
      steps.add(at(answer.days() + 2, EXECUTED));
    }
    return List.copyOf(steps);
  }

  private static Step at(int days, DeskMove move) {
    return new Step(days, move);
  }
}
