package io.shouyue.consent.notice;

import io.shouyue.consent.ledger.ComingAnswer;
import io.shouyue.consent.ledger.PolicyRef;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.policy.PolicyRenewals;
import io.shouyue.consent.policy.PolicyVersion;
import io.shouyue.consent.purpose.Purpose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the gate at sign-in shows: the consents that a material change wants anew, and nothing that
 * stays as it is. What no longer counts comes first, under the version in force; what will no
 * longer count is asked for ahead, under the version to come.
 */
final class LoginPlan {
  private final Map<String, Standing> standings;
  private final Map<String, Instant> passing;
  private final Function<String, PolicyRenewals> renewals;
  private final Map<String, Purpose> inForce;
  private final Map<String, Purpose> toCome;
  private final @Nullable PolicyVersion coming;
  private final Instant now;
  private final List<Purpose> lapsed = new ArrayList<>();
  private final List<Purpose> ahead = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private Due due = Due.NONE;

  /**
   * Plans the gate for one person and one document.
   *
   * @param passing answers of a guardian that whoever is 14 by now gives anew, and until when
   * @param inForce purposes as they are now, by code
   * @param toCome purposes as they will be when {@code coming} takes effect
   * @param coming the version that is published and does not hold yet, if there is one
   */
  LoginPlan(
      Map<String, Standing> standings,
      Map<String, Instant> passing,
      Function<String, PolicyRenewals> renewals,
      Map<String, Purpose> inForce,
      Map<String, Purpose> toCome,
      @Nullable PolicyVersion coming,
      Instant now) {
    this.standings = standings;
    this.passing = passing;
    this.renewals = renewals;
    this.inForce = inForce;
    this.toCome = toCome;
    this.coming = coming;
    this.now = now;
  }

  /** Looks at these purposes, in their order. */
  NoticePlan plan(Collection<String> codes) {
    codes.forEach(this::look);
    return new NoticePlan(isAhead() ? ahead : lapsed, skipped, due);
  }

  /** Whether what is shown is shown ahead of a coming version. */
  boolean isAhead() {
    return lapsed.isEmpty() && !ahead.isEmpty();
  }

  private void look(String code) {
    Standing standing = standings.get(code);
    if (standing == null) {
      newcomer(code);
      return;
    }
    Instant until = passing.get(code);
    if (until != null && inForce.get(code) != null) {
      lapsed.add(inForce.get(code));
      due = due.and(now.isBefore(until) ? Due.before(until) : Due.NOW);
      return;
    }
    switch (standing.state()) {
      case GIVEN -> given(code, standing);
      case NOTIFIED -> told(code, standing);
      case DECLINED, WITHDRAWN, EXPIRED, SUPERSEDED -> {}
    }
  }

  private void given(String code, Standing standing) {
    Purpose current = inForce.get(code);
    if (current == null) {
      return;
    }
    if (!NoticePlan.counts(current, standing, renewals, now)) {
      lapsed.add(current);
      due = due.and(Due.NOW);
    } else if (wantedAhead(code, standing) && toCome.get(code) != null) {
      ahead(code, standing);
    } else {
      skipped.add(new Skipped(code, "already-given", standing.validUntil()));
    }
  }

  private boolean wantedAhead(String code, Standing standing) {
    PolicyRef policy = standing.policy();
    return coming != null
        && policy != null
        && policy.document().equals(coming.document())
        && renewals.apply(coming.document()).wants(coming.version(), code, policy.version());
  }

  private void ahead(String code, Standing standing) {
    if (isAnswered(standing)) {
      skipped.add(new Skipped(code, "already-answered", null));
      return;
    }
    PolicyVersion version = Objects.requireNonNull(coming);
    ahead.add(toCome.get(code));
    due = due.and(Due.before(Objects.requireNonNull(version.effectiveFrom())));
  }

  /** A told purpose is told again when its next version is; nothing waits for that. */
  private void told(String code, Standing standing) {
    Purpose current = inForce.get(code);
    Purpose next = toCome.get(code);
    if (standing.coming() != null) {
      skipped.add(new Skipped(code, "already-answered", null));
    } else if (current != null && standing.purposeVersion() < current.version()) {
      lapsed.add(current);
    } else if (next != null && standing.purposeVersion() < next.version()) {
      ahead.add(next);
    } else {
      skipped.add(new Skipped(code, "already-acknowledged", null));
    }
  }

  /** A purpose that the coming version brings may be answered ahead, too. */
  private void newcomer(String code) {
    boolean brought =
        coming != null
            && coming.effect() != null
            && coming.effect().changes().stream()
                .anyMatch(it -> it.aspect().equals("purpose") && code.equals(it.purpose()));
    if (brought && toCome.get(code) != null) {
      ahead.add(toCome.get(code));
    }
  }

  private boolean isAnswered(Standing standing) {
    ComingAnswer answer = standing.coming();
    PolicyRef policy = answer == null ? null : answer.policy();
    PolicyVersion version = Objects.requireNonNull(coming);
    return policy != null
        && policy.document().equals(version.document())
        && policy.version() >= version.version();
  }
}
