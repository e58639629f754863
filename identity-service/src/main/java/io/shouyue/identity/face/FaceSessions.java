package io.shouyue.identity.face;

import io.shouyue.identity.provider.FaceAnswer;
import io.shouyue.identity.provider.FaceChecks;
import io.shouyue.identity.provider.FaceSession;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Liveness sessions: opened with the vendor, and asked about. A callback says only that there is
 * something to ask; the verdict always comes from the question.
 */
@ApplicationScoped
public class FaceSessions {
  private final SessionTransactions transactions;
  private final PgFaceStore store;
  private final FaceConsents consents;
  private final FaceChecks provider;

  FaceSessions(
      SessionTransactions transactions,
      PgFaceStore store,
      FaceConsents consents,
      FaceChecks provider) {
    this.transactions = transactions;
    this.store = store;
    this.consents = consents;
    this.provider = provider;
  }

  /**
   * The open session, or a new one. Two tabs at once get one that counts: the later.
   *
   * @throws DomainException {@code illegal-move} without both photos or after too many sessions;
   *     unavailable when the vendor cannot now
   */
  public FaceSession open(SubjectRef ref, String id) {
    consents.require(ref);
    Optional<FaceSession> standing = transactions.standing(ref, id);
    if (standing.isPresent()) {
      return standing.get();
    }
    FaceChecks.Opened opened =
        provider
            .open(transactions.order(ref, id))
            .orElseThrow(() -> new DomainException(CommonError.UNAVAILABLE));
    transactions.opened(ref, id, opened);
    return opened.session();
  }

  /** Asks the vendor about a session and stores a verdict; unknown sessions are passed over. */
  public void pursue(String token) {
    store.findBySession(token).ifPresent(this::pursue);
  }

  /** The same for a check by its key. */
  void pursue(SubjectRef ref, String id) {
    store.find(ref.site(), id).ifPresent(this::pursue);
  }

  private void pursue(FaceRow row) {
    String token = row.sessionToken();
    if (row.state() != FaceState.LIVENESS || token == null) {
      return;
    }
    FaceAnswer answer = provider.find(row.provider(), token);
    if (transactions.settle(row.ref(), row.id(), token, answer)) {
      provider.forget(row.provider(), token);
    }
  }
}
