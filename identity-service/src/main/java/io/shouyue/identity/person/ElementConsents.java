package io.shouyue.identity.person;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.peer.SeparateConsents;
import io.shouyue.identity.site.SiteService;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The separate consents that elements need before anybody is asked about them (PIPL 28, 29). */
@ApplicationScoped
public class ElementConsents {
  private final SeparateConsents consents;
  private final SubjectDirectory subjects;
  private final SiteService sites;
  private final VerificationConfig config;

  ElementConsents(
      SeparateConsents consents,
      SubjectDirectory subjects,
      SiteService sites,
      VerificationConfig config) {
    this.consents = consents;
    this.subjects = subjects;
    this.sites = sites;
    this.config = config;
  }

  /**
   * Refuses without them. Where none is needed, nobody is asked.
   *
   * @throws IdentityException {@link IdentityError#SEPARATE_CONSENT_MISSING} with {@code missing},
   *     and as {@code alternatives} the methods that need none of these
   */
  void require(SubjectRef ref, ElementClaim claim) {
    List<String> needed = needed(ref, claim);
    if (needed.isEmpty()) {
      return;
    }
    subjects.requireActive(ref.site(), ref.id());
    List<String> missing = consents.missing(ref.site(), ref.id(), needed);
    if (!missing.isEmpty()) {
      throw new IdentityException(
          IdentityError.SEPARATE_CONSENT_MISSING,
          Map.of("missing", missing, "alternatives", alternatives(missing)));
    }
  }

  /** What name and document number need at a site; nothing where the law demands them. */
  public List<String> forIdentity(String site) {
    return sites.sealsIdentities(site) ? List.of() : List.of(config.identityPurpose());
  }

  /** What a bank card needs beside them. */
  public List<String> forBankCard() {
    return List.of(config.bankCardPurpose());
  }

  private List<String> needed(SubjectRef ref, ElementClaim claim) {
    List<String> purposes = new ArrayList<>(forIdentity(ref.site()));
    if (claim.bankCard().isPresent()) {
      purposes.addAll(forBankCard());
    }
    return purposes;
  }

  /** Without the card fewer elements do; no way does without name and number. */
  private List<String> alternatives(List<String> missing) {
    return missing.contains(config.identityPurpose()) ? List.of() : List.of("ELEMENTS", "FACE");
  }
}
