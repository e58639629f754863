package io.shouyue.consent.living;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.finding.PurposeCatalogue;
import io.shouyue.consent.peer.RetentionPeer;
import io.shouyue.consent.policy.PolicyArchive;
import io.shouyue.consent.policy.PolicyComparisons;
import io.shouyue.consent.policy.PolicyEffect;
import io.shouyue.consent.policy.PolicyService;
import io.shouyue.consent.policy.PolicyVersion;
import io.shouyue.consent.policy.outline.Clause;
import io.shouyue.consent.policy.outline.Outline;
import io.shouyue.consent.policy.term.PolicyPromise;
import io.shouyue.consent.policy.term.Term;
import io.shouyue.consent.policy.term.TermReader;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ties the clauses of a published version to what enforces them. Anyone may ask, so an answer is
 * kept for a minute; figures that retention-service cannot give are left out.
 */
@ApplicationScoped
public class LivingService {
  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final int MOST_KEPT = 200;

  private final PolicyService policies;
  private final PolicyArchive archive;
  private final PolicyComparisons texts;
  private final PurposeService purposes;
  private final RetentionPeer retention;
  private final TermReader reader = new TermReader();
  private final PurposeCatalogue catalogue = new PurposeCatalogue(reader);
  private final Cache<Asked, LivingPolicy> recent =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

  LivingService(
      PolicyService policies,
      PolicyArchive archive,
      PolicyComparisons texts,
      PurposeService purposes,
      RetentionPeer retention) {
    this.policies = policies;
    this.archive = archive;
    this.texts = texts;
    this.purposes = purposes;
    this.retention = retention;
  }

  private record Asked(
      String site, String document, int version, boolean current, Language language) {}

  /** The version in force in the wished language, or else in the one it is written in. */
  LivingPolicy living(String site, String document, Language wished) {
    policies.require(site, document);
    PolicyVersion version =
        policies
            .effective(site, document)
            .orElseThrow(() -> new ConsentException(ConsentError.POLICY_NOT_PUBLISHED));
    return read(version, version, wished);
  }

  /**
   * One published version, held against what enforces it today; {@link
   * io.shouyue.platform.error.CommonError#NOT_FOUND} when it is not published.
   */
  LivingPolicy living(String site, String document, int number, Language wished) {
    PolicyVersion version = archive.version(site, document, number);
    return read(version, policies.effective(site, document).orElse(null), wished);
  }

  private LivingPolicy read(
      PolicyVersion version, @Nullable PolicyVersion inForce, Language wished) {
    Language language = version.text().available(wished);
    boolean current = inForce != null && inForce.version() == version.version();
    Asked asked =
        new Asked(version.site(), version.document(), version.version(), current, language);
    return recent.get(asked, key -> read(version, current, language));
  }

  private LivingPolicy read(PolicyVersion version, boolean current, Language language) {
    String site = version.site();
    Outline outline = texts.outline(version, language);
    List<Term> terms = reader.read(outline);
    List<PolicyPromise> promises = promises(version, terms);
    Enforcers enforcers =
        new Enforcers(
            catalogue,
            purposes.published(site),
            retention.promises(site).orElse(List.of()),
            retention.holdDays(site),
            retention.figures(site).orElse(Map.of()));
    List<LivingClause> clauses =
        outline.clauses().stream()
            .map(clause -> new LivingClause(clause, of(clause, terms, promises, enforcers)))
            .toList();
    return new LivingPolicy(
        policies.require(site, version.document()), version, current, language, clauses);
  }

  private static List<Enforcement> of(
      Clause clause, List<Term> terms, List<PolicyPromise> promises, Enforcers enforcers) {
    List<Enforcement> found = new ArrayList<>();
    promises.stream()
        .filter(promise -> promise.clause().equals(clause.ref()))
        .forEach(promise -> found.add(enforcers.of(promise)));
    terms.stream()
        .filter(term -> term.clause().equals(clause.ref()))
        .forEach(term -> found.addAll(enforcers.of(term)));
    return found.stream().distinct().toList();
  }

  /** Declared promises stand where the officer said; those that were read, where they were read. */
  private static List<PolicyPromise> promises(PolicyVersion version, List<Term> terms) {
    PolicyEffect effect = version.effect();
    boolean declared = effect != null && version.declaration().promises() != null;
    return declared ? effect.terms().promises() : PolicyPromise.of(terms);
  }
}
