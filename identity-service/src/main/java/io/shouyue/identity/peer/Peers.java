package io.shouyue.identity.peer;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import java.util.List;
import java.util.function.Supplier;

/** Turns whatever stops a call before it is answered into 503. */
final class Peers {
  private Peers() {}

  static <T> T call(Supplier<T> call) {
    try {
      return call.get();
    } catch (DomainException answered) {
      throw answered;
    } catch (RuntimeException unanswered) {
      throw new DomainException(CommonError.UNAVAILABLE, List.of(), unanswered);
    }
  }
}
