package io.shouyue.identity.face;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.peer.SeparateConsents;
import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Whether the separate consents are still there; asked again before every step that needs them. */
@ApplicationScoped
class FaceConsents {
  private final SeparateConsents consents;
  private final FaceConfig config;

  FaceConsents(SeparateConsents consents, FaceConfig config) {
    this.consents = consents;
    this.config = config;
  }

  /**
   * Refuses without them.
   *
   * @throws IdentityException {@link IdentityError#SEPARATE_CONSENT_MISSING} with {@code missing}
   *     and {@code alternatives}
   */
  void require(SubjectRef ref) {
    List<String> missing = consents.missing(ref.site(), ref.id(), config.purposes());
    if (!missing.isEmpty()) {
      throw new IdentityException(
          IdentityError.SEPARATE_CONSENT_MISSING,
          Map.of("missing", missing, "alternatives", FaceVerification.ALTERNATIVES));
    }
  }
}
