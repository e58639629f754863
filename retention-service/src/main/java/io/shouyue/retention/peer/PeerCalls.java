package io.shouyue.retention.peer;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Turns what a call over HTTP throws into the service's own errors. */
final class PeerCalls {

  private PeerCalls() {}

  /**
   * @throws DomainException not-found and erased as the peer said them; unavailable for the rest,
   *     so that the caller repeats
   */
  static <T> T call(Supplier<T> call) {
    try {
      return call.get();
    } catch (WebApplicationException refused) {
      throw new DomainException(meaning(refused.getResponse().getStatus()), List.of(), refused);
    } catch (ProcessingException unreachable) {
      throw new DomainException(CommonError.UNAVAILABLE, List.of(), unreachable);
    }
  }

  /** Orders about several people in one call; what came of each, by subject. */
  static Map<String, StateResult> states(
      Map<String, StateOrder> orders, Function<StateOrders, StateAnswers> call) {
    StateOrders all =
        new StateOrders(
            orders.entrySet().stream()
                .map(one -> new StateOrders.One(one.getKey(), one.getValue()))
                .toList());
    return call(() -> call.apply(all)).bySubject();
  }

  private static CommonError meaning(int status) {
    return switch (status) {
      case 404 -> CommonError.NOT_FOUND;
      case 410 -> CommonError.ERASED;
      default -> CommonError.UNAVAILABLE;
    };
  }
}
