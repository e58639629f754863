package io.shouyue.consent.policy;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** Policy documents: versions are drafted, edited, published once and then stay as they are. */
@ApplicationScoped
public class PolicyService {
  private final PolicyRepository policies;
  private final PolicyVersionRepository versions;
  private final PolicyHtml html;
  private final LegalClock clock;
  private final ActLog acts;

  PolicyService(
      PolicyRepository policies,
      PolicyVersionRepository versions,
      PolicyHtml html,
      LegalClock clock,
      ActLog acts) {
    this.policies = policies;
    this.versions = versions;
    this.html = html;
    this.clock = clock;
    this.acts = acts;
  }

  /** Makes a document; refused when there is one of that name. */
  @Transactional
  public Policy create(Policy policy) {
    if (!policies.insert(policy)) {
      throw new ConsentException(ConsentError.ALREADY_EXISTS);
    }
    acts.record(policy.site(), "policy.created", policy.document());
    return policy;
  }

  /** Takes over a document of elsewhere as it is. */
  @Transactional(value = TxType.MANDATORY, dontRollbackOn = ConsentException.class)
  public void adopt(Policy policy) {
    policies.insert(policy);
  }

  /** The document, if there is one of that name. */
  public Optional<Policy> find(String site, String document) {
    return policies.one(site, document);
  }

  /** That version, if there is one. */
  public Optional<PolicyVersion> find(String site, String document, int version) {
    return versions.one(site, document, version);
  }

  /** The site's documents, by name. */
  public List<Policy> policies(String site) {
    return policies.all(site);
  }

  /** Drafts the next version; refused while there is a draft. */
  @Transactional
  public PolicyVersion draft(String site, String document, PolicyVersionRequest request) {
    require(site, document);
    int next = versions.all(site, document).stream().findFirst().map(this::next).orElse(1);
    PolicyVersion draft = cleaned(request.draft(site, document, next));
    if (!versions.insert(draft)) {
      throw new ConsentException(ConsentError.DRAFT_EXISTS);
    }
    acts.record(site, "policy.drafted", document + "/" + next);
    return draft;
  }

  /** Edits a draft; {@code precondition} sees its revision and may refuse. */
  @Transactional
  public PolicyVersion edit(
      String site,
      String document,
      int version,
      IntConsumer precondition,
      PolicyVersionRequest request) {
    PolicyVersion draft = requireDraft(version(site, document, version));
    precondition.accept(draft.revision());
    return versions.save(draft.edited(cleaned(request.draft(site, document, version))));
  }

  /** One version; {@link CommonError#NOT_FOUND} when there is none. */
  public PolicyVersion version(String site, String document, int version) {
    return find(site, document, version).orElseThrow(PolicyService::notFound);
  }

  /** Every version, newest first. */
  public List<PolicyVersion> versions(String site, String document) {
    require(site, document);
    return versions.all(site, document);
  }

  /** The version that holds now; empty when none was published yet. */
  public Optional<PolicyVersion> effective(String site, String document) {
    return versions.effective(site, document, clock.now());
  }

  /** Numbers of every published version, in force or not; none of what is no document. */
  public Set<Integer> publishedNumbers(String site, String document) {
    return versions.published(site, document);
  }

  /** Every published version without its text, for what depends on its terms alone. */
  public PublishedVersions published(String site, String document) {
    return new PublishedVersions(
        versions.all(site, document).stream()
            .filter(PolicyVersion::isPublished)
            .map(PolicyVersion::withoutText)
            .toList());
  }

  /** The document; {@link CommonError#NOT_FOUND} when there is none. */
  public Policy require(String site, String document) {
    return find(site, document).orElseThrow(PolicyService::notFound);
  }

  /** HTML is kept as the allowlist leaves it: nothing else is ever served or hashed. */
  PolicyVersion cleaned(PolicyVersion draft) {
    if (draft.format() != PolicyFormat.HTML) {
      return draft;
    }
    PolicyVersion cleaned = draft.withText(draft.text().mapped(html::cleaned));
    for (Language language : cleaned.text().languages()) {
      if (Objects.requireNonNull(cleaned.text().in(language)).isBlank()) {
        throw ConsentException.at("text", ConsentError.NOTHING_LEFT);
      }
    }
    return cleaned;
  }

  private int next(PolicyVersion newest) {
    if (newest.state() == PolicyState.DRAFT) {
      throw new ConsentException(ConsentError.DRAFT_EXISTS);
    }
    return newest.version() + 1;
  }

  private static PolicyVersion requireDraft(PolicyVersion version) {
    if (version.state() != PolicyState.DRAFT) {
      throw new ConsentException(ConsentError.NO_DRAFT);
    }
    return version;
  }

  private static ConsentException notFound() {
    return new ConsentException(CommonError.NOT_FOUND);
  }
}
