package io.shouyue.identity.enterprise;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Lets a person tell the amount. */
@ApplicationScoped
public class DepositGuesses {
  private final GuessTransaction transaction;

  DepositGuesses(GuessTransaction transaction) {
    this.transaction = transaction;
  }

  /**
   * Compares an amount; a right one verifies. The try is counted before it is answered.
   *
   * @param cents 1 to 99
   * @throws IdentityException {@link IdentityError#AMOUNT_WRONG} with {@code triesLeft} and the
   *     state; {@link IdentityError#ILLEGAL_MOVE} when no amount is waited for
   */
  public void guess(SubjectRef ref, String id, int cents, String actor) {
    switch (transaction.guess(ref, id, cents, actor)) {
      case Guess.Right right -> {}
      case Guess.TooLate late -> throw new IdentityException(IdentityError.ILLEGAL_MOVE);
      case Guess.Wrong(int triesLeft, EnterpriseState state) ->
          throw new IdentityException(
              IdentityError.AMOUNT_WRONG, Map.of("triesLeft", triesLeft, "state", state.name()));
    }
  }
}
