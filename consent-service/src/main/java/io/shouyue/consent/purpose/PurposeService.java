package io.shouyue.consent.purpose;

import io.quarkus.arc.All;
import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.feed.Change;
import io.shouyue.consent.feed.ChangeFeed;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Purposes: drafted, published, superseded by a next version, retired. */
@ApplicationScoped
public class PurposeService {
  private final PurposeRepository repository;
  private final PurposeStart starts;
  private final List<PublicationRule> rules;
  private final ChangeFeed feed;
  private final LegalClock clock;
  private final ActLog acts;

  PurposeService(
      PurposeRepository repository,
      PurposeStart starts,
      @All List<PublicationRule> rules,
      ChangeFeed feed,
      LegalClock clock,
      ActLog acts) {
    this.repository = repository;
    this.starts = starts;
    this.rules = rules;
    this.feed = feed;
    this.clock = clock;
    this.acts = acts;
  }

  /**
   * Drafts the first version, or the next one of a published purpose.
   *
   * @param wished from when it shall hold once published; at once when null or past by then
   */
  @Transactional
  public Purpose draft(
      String site, String code, PurposeDefinition definition, @Nullable Instant wished) {
    check(definition);
    int next = repository.newest(site, code).map(PurposeService::nextVersion).orElse(1);
    Purpose draft = Purpose.draft(site, code, next, definition, wished);
    if (!repository.insert(draft)) {
      throw new ConsentException(ConsentError.DRAFT_EXISTS);
    }
    acts.record(site, "purpose.drafted", code);
    return draft;
  }

  /** Edits the draft; {@code precondition} sees its revision and may refuse. */
  @Transactional
  public Purpose edit(
      String site,
      String code,
      IntConsumer precondition,
      PurposeDefinition definition,
      @Nullable Instant wished) {
    check(definition);
    Purpose draft = requireDraft(site, code);
    precondition.accept(draft.revision());
    return repository.save(draft.edited(definition, wished));
  }

  /**
   * Freezes the draft and puts it in force, at once or at the future instant it names. Publishing
   * again is a no-op. Fails with {@link ConsentError#ASSESSMENT_MISSING} when its impact should
   * have been assessed, and with {@link CommonError#INVALID} when a {@link PublicationRule} is not
   * met.
   */
  @Transactional
  public Purpose publish(String site, String code) {
    Purpose newest = newest(site, code);
    if (newest.state() == PurposeState.PUBLISHED || newest.state() == PurposeState.SCHEDULED) {
      return newest;
    }
    Purpose draft = requireDraft(site, code);
    if (draft.definition().lacksAssessment()) {
      throw ConsentException.at("assessment", ConsentError.ASSESSMENT_MISSING);
    }
    refuse(rules.stream().flatMap(rule -> rule.check(draft).stream()).toList());
    Instant now = clock.now();
    Instant wished = draft.effectiveFrom();
    Instant from = wished == null || wished.isBefore(now) ? now : wished;
    acts.record(
        site, draft.definition().rewordsOnly() ? "purpose.reworded" : "purpose.published", code);
    feed.append(Change.ofPurpose(site, code));
    Purpose published = repository.save(draft.published(consentSince(draft), from, now));
    if (published.state() == PurposeState.SCHEDULED) {
      starts.schedule(published);
    }
    return published;
  }

  /** Puts a version in force whose instant has come; nothing happens when it is already. */
  @Transactional
  public void begin(String site, String code, int version) {
    versions(site, code).stream()
        .filter(p -> p.version() == version && p.state() == PurposeState.SCHEDULED)
        .forEach(
            purpose -> {
              feed.append(Change.ofPurpose(site, code));
              repository.save(purpose.begun());
            });
  }

  /** Ends the purpose; decisions about it are refused from now on. */
  @Transactional
  public Purpose retire(String site, String code) {
    Purpose newest = newest(site, code);
    return switch (newest.state()) {
      case RETIRED -> newest;
      case PUBLISHED -> retire(newest);
      case DRAFT, SCHEDULED -> throw new ConsentException(ConsentError.ILLEGAL_MOVE);
    };
  }

  /**
   * Takes over a version of elsewhere as it is; {@link CommonError#INVALID} as for any other, when
   * it was not published yet, and when it was published without the assessment that it needs.
   */
  @Transactional(value = TxType.MANDATORY, dontRollbackOn = ConsentException.class)
  public void adopt(Purpose purpose) {
    check(purpose.definition());
    Instant published = purpose.publishedAt();
    if (published == null
        ? purpose.state() != PurposeState.DRAFT
        : published.isAfter(clock.now()) || purpose.definition().lacksAssessment()) {
      throw new ConsentException(CommonError.INVALID);
    }
    repository.insert(purpose);
    feed.append(Change.ofPurpose(purpose.site(), purpose.code()));
    if (purpose.state() == PurposeState.SCHEDULED) {
      starts.schedule(purpose);
    }
  }

  /** That version, if there is one. */
  public Optional<Purpose> find(String site, String code, int version) {
    return repository.versions(site, code).stream()
        .filter(purpose -> purpose.version() == version)
        .findFirst();
  }

  /** Every version of every purpose, by code and then by version. */
  public List<Purpose> all(String site) {
    return repository.all(site);
  }

  /** The newest version; {@link CommonError#NOT_FOUND} when there is none. */
  public Purpose newest(String site, String code) {
    return repository.newest(site, code).orElseThrow(PurposeService::notFound);
  }

  /** Every version, newest first; {@link CommonError#NOT_FOUND} when there is none. */
  public List<Purpose> versions(String site, String code) {
    List<Purpose> versions = repository.versions(site, code);
    if (versions.isEmpty()) {
      throw notFound();
    }
    return versions;
  }

  /** The newest version of each purpose after that code, by code. */
  public List<Purpose> page(String site, String after, int limit) {
    return repository.page(site, after, limit);
  }

  /** What is in force or retired of these codes, by code; drafts and unknown ones are left out. */
  public Map<String, Purpose> inForce(String site, Collection<String> codes) {
    return repository.inForce(site, codes).stream()
        .collect(Collectors.toMap(Purpose::code, Function.identity()));
  }

  /** What is in force, by code. */
  public List<Purpose> published(String site) {
    return repository.published(site);
  }

  /** What is in force at that instant, by code; versions that wait for it count. */
  public Map<String, Purpose> inForceAt(String site, Instant at) {
    return decided(site).at(at);
  }

  /** Everything of the site that is no draft. */
  public DecidedPurposes decided(String site) {
    return new DecidedPurposes(repository.decided(site));
  }

  private Purpose retire(Purpose purpose) {
    acts.record(purpose.site(), "purpose.retired", purpose.code());
    feed.append(Change.ofPurpose(purpose.site(), purpose.code()));
    return repository.save(purpose.retired(clock.now()));
  }

  private int consentSince(Purpose draft) {
    return repository.versions(draft.site(), draft.code()).stream()
        .filter(purpose -> purpose.state() != PurposeState.DRAFT)
        .findFirst()
        .filter(
            last ->
                PurposeCover.covers(
                    last.definition(), draft.definition(), draft.definition().rewordsOnly()))
        .map(Purpose::consentSince)
        .orElse(draft.version());
  }

  private Purpose requireDraft(String site, String code) {
    Purpose newest = newest(site, code);
    if (newest.state() != PurposeState.DRAFT) {
      throw new ConsentException(ConsentError.NO_DRAFT);
    }
    return newest;
  }

  private static int nextVersion(Purpose newest) {
    if (newest.state() == PurposeState.DRAFT) {
      throw new ConsentException(ConsentError.DRAFT_EXISTS);
    }
    return newest.version() + 1;
  }

  private static void check(PurposeDefinition definition) {
    refuse(PurposeRules.check(definition));
  }

  private static void refuse(List<Violation> wrong) {
    if (!wrong.isEmpty()) {
      throw new ConsentException(CommonError.INVALID, wrong);
    }
  }

  private static ConsentException notFound() {
    return new ConsentException(CommonError.NOT_FOUND);
  }
}
