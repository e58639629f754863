package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.LineProblem;
import io.shouyue.consent.exchange.file.LineRefusedException;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.PolicyRef;
import io.shouyue.consent.policy.PolicyService;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.consent.purpose.PurposeState;
import io.shouyue.platform.error.DomainException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Purposes and policies of a site, each read once for the records of one chunk. */
final class Catalogue {
  private final String site;
  private final PurposeService purposes;
  private final PolicyService policies;
  private final Map<String, List<Purpose>> versions = new HashMap<>();
  private final Map<String, Set<Integer>> published = new HashMap<>();
  private @Nullable Boolean hasPolicy;

  Catalogue(String site, PurposeService purposes, PolicyService policies) {
    this.site = site;
    this.purposes = purposes;
    this.policies = policies;
  }

  /** The version of the purpose that the line is about, if the act is possible for it. */
  Purpose purpose(ConsentLine line) {
    Integer wanted = line.purposeVersion();
    Purpose purpose =
        versions.computeIfAbsent(line.purpose(), this::read).stream()
            .filter(it -> wanted == null ? isOrWasInForce(it) : it.version() == wanted)
            .findFirst()
            .orElseThrow(() -> refused(LineProblem.PURPOSE_UNKNOWN, LineField.PURPOSE));
    boolean told = line.type() == EventType.NOTIFIED;
    if (told && purpose.definition().restsOnConsent()) {
      throw refused(LineProblem.CHOICE_NOT_POSSIBLE, LineField.TYPE);
    }
    if (!told && !purpose.definition().restsOnConsent()) {
      throw refused(LineProblem.NOT_CONSENT_BASED, LineField.TYPE);
    }
    return purpose;
  }

  private static boolean isOrWasInForce(Purpose purpose) {
    return purpose.state() != PurposeState.SCHEDULED;
  }

  /** Refuses a policy that was never published; and any line while the site has none at all. */
  void checkPolicy(ConsentLine line) {
    PolicyRef policy = line.policy();
    boolean known =
        policy == null
            ? hasPolicy()
            : published
                .computeIfAbsent(
                    policy.document(), document -> policies.publishedNumbers(site, document))
                .contains(policy.version());
    if (!known) {
      throw refused(LineProblem.POLICY_UNKNOWN, LineField.POLICY_DOCUMENT);
    }
  }

  private List<Purpose> read(String code) {
    try {
      return purposes.versions(site, code).stream()
          .filter(it -> it.state() != PurposeState.DRAFT)
          .toList();
    } catch (DomainException none) {
      return List.of();
    }
  }

  private boolean hasPolicy() {
    if (hasPolicy == null) {
      hasPolicy =
          policies.policies(site).stream()
              .anyMatch(it -> policies.effective(site, it.document()).isPresent());
    }
    return hasPolicy;
  }

  private static LineRefusedException refused(LineProblem problem, LineField field) {
    return new LineRefusedException(problem, field.text());
  }
}
