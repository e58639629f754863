package io.shouyue.identity.enterprise;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.peer.SeparateConsents;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.web.idempotency.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Begins and shows verifications of enterprises. */
@ApplicationScoped
public class EnterpriseVerifications {
  private final EnterpriseClaims claims;
  private final DepositPayments payments;
  private final PgEnterpriseStore store;
  private final SealedClaims sealed;
  private final SeparateConsents consents;
  private final SubjectDirectory subjects;
  private final Idempotency idempotency;
  private final EnterpriseConfig config;

  EnterpriseVerifications(
      EnterpriseClaims claims,
      DepositPayments payments,
      PgEnterpriseStore store,
      SealedClaims sealed,
      SeparateConsents consents,
      SubjectDirectory subjects,
      Idempotency idempotency,
      EnterpriseConfig config) {
    this.claims = claims;
    this.payments = payments;
    this.store = store;
    this.sealed = sealed;
    this.consents = consents;
    this.subjects = subjects;
    this.idempotency = idempotency;
    this.config = config;
  }

  /** What the first transaction leaves behind; the answer is rebuilt from it. */
  record Claimed(String id) {}

  /**
   * Stores the claim, has the deposit paid, and gives the verification as it then stands.
   *
   * @param body the whole request, which a repeat under the same key must equal
   * @param actor who calls
   * @throws IdentityException {@link IdentityError#SEPARATE_CONSENT_MISSING} for a natural person's
   *     account; the limits of {@link EnterpriseConfig}; an identity that is in use
   */
  public EnterpriseVerification begin(
      SubjectRef ref, EnterpriseClaim claim, Object body, String actor) {
    if (claim.personalAccount()) {
      requireConsent(ref);
    }
    Claimed claimed =
        idempotency.onceRequired(
            ref.site() + "/" + actor,
            Claimed.class,
            body,
            () -> new Claimed(claims.claim(ref, claim)));
    payments.pay(ref, claimed.id());
    return find(ref.site(), claimed.id()).orElseThrow();
  }

  /** The verification of this id by account; refused as held or erased with its subject. */
  public Optional<EnterpriseVerification> find(String site, String id) {
    Optional<EnterpriseRow> found = store.find(site, id);
    found.ifPresent(row -> subjects.requireReadable(site, row.ref().id()));
    return found.map(this::shown);
  }

  private EnterpriseVerification shown(EnterpriseRow row) {
    return new EnterpriseVerification(
        row.id(),
        row.ref().id(),
        row.state(),
        row.reason(),
        row.payoutReference(),
        row.licenceReview(),
        tail(row),
        Math.max(0, config.tries() - row.tries()),
        row.createdAt(),
        row.paidAt() == null ? null : row.expiresAt(),
        row.decidedAt());
  }

  private @Nullable String tail(EnterpriseRow row) {
    return sealed.tail(row.ref(), row.sealed());
  }

  private void requireConsent(SubjectRef ref) {
    List<String> missing =
        consents.missing(ref.site(), ref.id(), List.of(config.personalAccountPurpose()));
    if (!missing.isEmpty()) {
      throw new IdentityException(
          IdentityError.SEPARATE_CONSENT_MISSING,
          Map.of("missing", missing, "alternatives", List.of("ELEMENTS")));
    }
  }
}
