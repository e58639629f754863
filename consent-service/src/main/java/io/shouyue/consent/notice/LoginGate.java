package io.shouyue.consent.notice;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.ledger.PolicyRef;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.policy.PolicyEffect;
import io.shouyue.consent.policy.PolicyVersion;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The gate at sign-in: collection point {@code login}, which every site has without making it. It
 * asks only what a material change wants anew.
 */
@ApplicationScoped
class LoginGate {
  /** The code of this collection point. */
  static final String CODE = "login";

  private final LegalClock clock;

  LoginGate(LegalClock clock) {
    this.clock = clock;
  }

  /** What is shown, and under which version. */
  record Gate(PolicyVersion policy, NoticePlan plan) {}

  /**
   * What the gate shows to a person with these standings.
   *
   * @param passing answers of a guardian that the person gives anew, and until when they last
   */
  Gate gate(
      SiteCatalogue catalogue, Map<String, Standing> standings, Map<String, Instant> passing) {
    CollectionPoint made = catalogue.points().get(CODE);
    List<Gate> gates = new ArrayList<>();
    for (String document :
        made == null ? documents(catalogue, standings) : List.of(made.document())) {
      catalogue
          .policy(document)
          .effective(clock.now())
          .map(current -> gate(catalogue, current, standings, passing, made))
          .ifPresent(gates::add);
    }
    return gates.stream()
        .reduce((one, other) -> isMorePressing(other, one) ? other : one)
        .orElseThrow(() -> new ConsentException(ConsentError.POLICY_NOT_PUBLISHED));
  }

  private Gate gate(
      SiteCatalogue catalogue,
      PolicyVersion current,
      Map<String, Standing> standings,
      Map<String, Instant> passing,
      @Nullable CollectionPoint made) {
    Instant now = clock.now();
    PolicyVersion coming = catalogue.policy(current.document()).coming(now).orElse(null);
    Map<String, Purpose> toCome =
        coming == null
            ? Map.of()
            : catalogue.purposes().at(Objects.requireNonNull(coming.effectiveFrom()));
    LoginPlan login =
        new LoginPlan(
            standings,
            passing,
            document -> catalogue.policy(document).renewals(),
            catalogue.purposes().at(now),
            toCome,
            coming,
            now);
    NoticePlan plan =
        login.plan(made == null ? codes(current, coming, standings) : made.purposes());
    boolean ahead = login.isAhead() && coming != null;
    return new Gate(ahead ? coming : current, plan);
  }

  private static boolean isMorePressing(Gate gate, Gate than) {
    int kind = gate.plan().due().kind().compareTo(than.plan().due().kind());
    return kind > 0
        || (kind == 0 && than.plan().shown().isEmpty() && !gate.plan().shown().isEmpty());
  }

  private static List<String> documents(SiteCatalogue catalogue, Map<String, Standing> standings) {
    Set<String> answered = new LinkedHashSet<>();
    standings.values().stream()
        .map(Standing::policy)
        .filter(Objects::nonNull)
        .map(PolicyRef::document)
        .sorted()
        .forEach(answered::add);
    if (answered.isEmpty()) {
      answered.addAll(catalogue.policies().keySet());
    }
    return List.copyOf(answered);
  }

  /** What was answered under the document, and what the coming version brings. */
  private static Set<String> codes(
      PolicyVersion current, @Nullable PolicyVersion coming, Map<String, Standing> standings) {
    Set<String> codes = new LinkedHashSet<>();
    for (Standing standing : standings.values()) {
      PolicyRef policy = standing.policy();
      if (policy != null && policy.document().equals(current.document())) {
        codes.add(standing.purpose());
      }
    }
    PolicyEffect effect = coming == null ? null : coming.effect();
    if (effect != null) {
      codes.addAll(effect.terms().covered());
    }
    return codes;
  }
}
