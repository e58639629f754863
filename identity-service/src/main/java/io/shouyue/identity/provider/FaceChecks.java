package io.shouyue.identity.provider;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.provider.ElementAnswer.Billing;
import io.shouyue.identity.provider.FaceAnswer.Verdict;
import io.shouyue.identity.provider.Guarded.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The face adapters that this installation uses, if any. A session is opened with the first that
 * can; the one that opened it is asked about it.
 */
@ApplicationScoped
public class FaceChecks {
  private static final String NONE = "none";

  private final List<Guarded<FaceCheck>> order;

  FaceChecks(Instance<FaceCheck> adapters, ProviderConfig config, Guards guards) {
    List<String> names = config.face().stream().filter(name -> !name.equals(NONE)).toList();
    this.order = guards.of("face", adapters, FaceCheck::name, names);
  }

  /**
   * A session and whose it is.
   *
   * @param provider name of the adapter that opened it
   */
  public record Opened(String provider, FaceSession session) {}

  /** Whether this installation has any. */
  public boolean isOffered() {
    return !order.isEmpty();
  }

  /**
   * Name of the adapter that is asked first.
   *
   * @throws IdentityException {@link IdentityError#METHOD_NOT_OFFERED} where there is none
   */
  public String first() {
    if (!isOffered()) {
      throw new IdentityException(IdentityError.METHOD_NOT_OFFERED);
    }
    return order.getFirst().name();
  }

  /** Opens a session; empty when no vendor can now. Never called inside a transaction. */
  public Optional<Opened> open(FaceOrder asked) {
    for (Guarded<FaceCheck> guarded : order) {
      Optional<FaceSession> session =
          guarded.call(
              adapter -> adapter.open(asked),
              Optional.empty(),
              Optional.empty(),
              opened ->
                  new Course(
                      opened.isPresent(),
                      opened.isPresent() ? "opened" : "unavailable",
                      Billing.NONE));
      if (session.isPresent()) {
        return Optional.of(new Opened(guarded.name(), session.get()));
      }
    }
    return Optional.empty();
  }

  /** The outcome of a session of {@code provider}. Never called inside a transaction. */
  public FaceAnswer find(String provider, String token) {
    FaceAnswer unavailable = FaceAnswer.of(Verdict.UNAVAILABLE);
    return find(provider)
        .map(
            guarded ->
                guarded.call(
                    adapter -> adapter.find(token), unavailable, unavailable, FaceChecks::course))
        .orElse(unavailable);
  }

  /** Has the vendor forget a session whose verdict is stored here; nothing depends on it. */
  public void forget(String provider, String token) {
    find(provider)
        .ifPresent(
            guarded ->
                guarded.call(
                    adapter -> adapter.forget(token),
                    false,
                    false,
                    done -> new Course(true, done ? "forgotten" : "kept", Billing.NONE)));
  }

  /**
   * The session that a callback names, if the vendor really sent it.
   *
   * @param parameters of the callback's query
   */
  public Optional<String> verified(String provider, Map<String, String> parameters) {
    return find(provider).flatMap(guarded -> guarded.adapter().verified(parameters));
  }

  /** Whether this installation uses {@code provider}. */
  public boolean uses(String provider) {
    return find(provider).isPresent();
  }

  private Optional<Guarded<FaceCheck>> find(String provider) {
    return order.stream().filter(guarded -> guarded.name().equals(provider)).findFirst();
  }

  private static Course course(FaceAnswer answer) {
    boolean decided = answer.verdict() == Verdict.PASSED || answer.verdict() == Verdict.FAILED;
    return new Course(
        answer.verdict() != Verdict.UNAVAILABLE,
        answer.verdict().name(),
        decided ? Billing.BILLED : Billing.NONE);
  }
}
