package io.shouyue.consent.policy;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.feed.Change;
import io.shouyue.consent.feed.ChangeFeed;
import io.shouyue.consent.policy.change.MaterialChange;
import io.shouyue.consent.policy.change.PolicyTerms;
import io.shouyue.consent.policy.change.Renewal;
import io.shouyue.consent.policy.change.Renewals;
import io.shouyue.consent.policy.change.TermsChange;
import io.shouyue.consent.policy.change.TermsChanges;
import io.shouyue.consent.subscription.WebhookEvent;
import io.shouyue.consent.subscription.Webhooks;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Publishes versions: holds each against the one before it, refuses one that is called minor and is
 * not, and works out whose consent is wanted anew.
 */
@ApplicationScoped
public class PolicyPublication {
  private final PolicyService policies;
  private final PolicyVersionRepository versions;
  private final PolicyPages pages;
  private final PolicyBinding binding;
  private final PgPeopleStore people;
  private final ChangeFeed feed;
  private final Webhooks webhooks;
  private final LegalClock clock;
  private final ActLog acts;

  PolicyPublication(
      PolicyService policies,
      PolicyVersionRepository versions,
      PolicyPages pages,
      PolicyBinding binding,
      PgPeopleStore people,
      ChangeFeed feed,
      Webhooks webhooks,
      LegalClock clock,
      ActLog acts) {
    this.policies = policies;
    this.versions = versions;
    this.pages = pages;
    this.binding = binding;
    this.people = people;
    this.feed = feed;
    this.webhooks = webhooks;
    this.clock = clock;
    this.acts = acts;
  }

  /**
   * Publishes a draft for good. It takes effect at once, or at the future instant its draft names,
   * but never before the version it follows. Publishing again is a no-op. Fails with {@link
   * ConsentError#MATERIAL_CHANGE_VISIBLE} when a minor version changes more than words.
   */
  @Transactional
  public PolicyVersion publish(String site, String document, int number) {
    PolicyVersion draft = policies.version(site, document, number);
    if (draft.isPublished()) {
      return draft;
    }
    Instant now = clock.now();
    PolicyVersion before = versions.before(draft).orElse(null);
    Instant from = effectiveFrom(draft, before, now);
    PolicyEffect effect = effect(draft, before, from);
    if (draft.significance() == Significance.MINOR && !effect.changes().isEmpty()) {
      throw new ConsentException(
          ConsentError.MATERIAL_CHANGE_VISIBLE,
          effect.changes().stream().map(PolicyPublication::visible).toList());
    }
    PolicyVersion published =
        versions.save(draft.published(from, now, kinds(draft, effect.changes()), effect));
    pages.keep(policies.require(site, document), published);
    acts.record(site, "policy.published", document + "/" + number);
    feed.append(Change.ofPolicy(site, document));
    webhooks.publish(
        WebhookEvent.policyPublished(
            site, document, number, from, effect.renewal().purposes(), effect.people(), now));
    return published;
  }

  /**
   * Takes over a version of elsewhere as it is, with what it brought about there. {@link
   * CommonError#INVALID} when its text is not as it would be kept here, or it was not published
   * yet.
   */
  @Transactional(value = TxType.MANDATORY, dontRollbackOn = ConsentException.class)
  public void adopt(PolicyVersion version) {
    Instant published = version.publishedAt();
    if (!policies.cleaned(version).equals(version)
        || version.isPublished() != (published != null)
        || (published != null && published.isAfter(clock.now()))) {
      throw new ConsentException(CommonError.INVALID);
    }
    Policy policy = policies.require(version.site(), version.document());
    if (!version.isPublished()) {
      versions.insert(version);
    } else {
      versions.insert(version.unpublished());
      versions.save(version.revised(version.revision() - 1));
      pages.keep(policy, version);
      feed.append(Change.ofPolicy(version.site(), version.document()));
    }
  }

  /** What publishing that draft now would bring about. Changes nothing. */
  public PolicyEffect preview(String site, String document, int number) {
    PolicyVersion version = policies.version(site, document, number);
    PolicyEffect brought = version.effect();
    if (brought != null) {
      return brought;
    }
    PolicyVersion before = versions.before(version).orElse(null);
    return effect(version, before, effectiveFrom(version, before, clock.now()));
  }

  private PolicyEffect effect(PolicyVersion draft, @Nullable PolicyVersion before, Instant from) {
    PolicyTerms terms = binding.terms(draft, from);
    if (before == null) {
      return new PolicyEffect(null, terms, List.of(), Renewal.NONE, 0);
    }
    PolicyTerms old = binding.kept(before, terms);
    List<TermsChange> changes = TermsChanges.between(old, terms);
    Renewal renewal =
        draft.significance() == Significance.MINOR
            ? Renewal.NONE
            : Renewals.of(
                old, terms, Set.copyOf(kinds(draft, changes)), draft.declaration().reconsent());
    return new PolicyEffect(
        before.version(), terms, changes, renewal, people.withConsentToRenew(draft, renewal));
  }

  private static Instant effectiveFrom(
      PolicyVersion draft, @Nullable PolicyVersion before, Instant now) {
    Instant earliest = now;
    if (before != null && before.effectiveFrom() != null && before.effectiveFrom().isAfter(now)) {
      earliest = before.effectiveFrom();
    }
    Instant wished = draft.effectiveFrom();
    if (wished == null || wished.isBefore(now)) {
      return earliest;
    }
    if (wished.isBefore(earliest)) {
      throw ConsentException.at("effectiveFrom", ConsentError.EFFECTIVE_TOO_EARLY);
    }
    return wished;
  }

  /** The kinds the officer declared and those that are visible. */
  private static List<MaterialChange> kinds(PolicyVersion draft, List<TermsChange> changes) {
    Set<MaterialChange> kinds = EnumSet.noneOf(MaterialChange.class);
    kinds.addAll(draft.changes());
    changes.forEach(change -> kinds.add(change.kind()));
    return List.copyOf(kinds);
  }

  private static Violation visible(TermsChange change) {
    String said = change.text().in(Language.ZH_CN) + " · " + change.text().in(Language.EN);
    return new Violation("significance", change.kind().name(), said);
  }
}
