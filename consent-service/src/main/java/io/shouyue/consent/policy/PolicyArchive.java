package io.shouyue.consent.policy;

import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was ever published, for everyone and for ever. Fails with {@link
 * CommonError#NOT_FOUND} for whatever was not.
 */
@ApplicationScoped
public class PolicyArchive {
  /** Comparing is the one costly thing anyone may ask for; two published texts never change. */
  private static final int COMPARISONS_KEPT = 64;

  private final PolicyService policies;
  private final PolicyPages pages;
  private final PolicyComparisons comparisons;
  private final Map<Compared, PolicyComparison> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Compared, PolicyComparison> eldest) {
              return size() > COMPARISONS_KEPT;
            }
          });

  PolicyArchive(PolicyService policies, PolicyPages pages, PolicyComparisons comparisons) {
    this.policies = policies;
    this.pages = pages;
    this.comparisons = comparisons;
  }

  private record Compared(String site, String document, int from, int to, Language wished) {}

  /** The documents of a site. */
  public List<Policy> policies(String site) {
    return policies.policies(site);
  }

  /** The document of that name. */
  public Policy policy(String site, String document) {
    return policies.require(site, document);
  }

  /** The published versions of a document, newest first. */
  public List<PolicyVersion> versions(String site, String document) {
    return policies.versions(site, document).stream()
        .filter(version -> version.state() == PolicyState.PUBLISHED)
        .toList();
  }

  /** One published version. */
  public PolicyVersion version(String site, String document, int version) {
    PolicyVersion found = policies.version(site, document, version);
    if (found.state() != PolicyState.PUBLISHED) {
      throw notFound();
    }
    return found;
  }

  /** Its page in the wished language, or else in the one it is written in. */
  public PolicyPage page(PolicyVersion version, Language wished) {
    Policy policy = policy(version.site(), version.document());
    return pages.page(policy, version, version.text().available(wished));
  }

  /**
   * What changed between two published versions.
   *
   * @param to the newest one when null
   * @param from the one published before {@code to} when null
   */
  public PolicyComparison compare(
      String site, String document, @Nullable Integer from, @Nullable Integer to, Language wished) {
    int newer = to == null ? newestBefore(site, document, Integer.MAX_VALUE) : to;
    int older = from == null ? newestBefore(site, document, newer) : from;
    Compared key = new Compared(site, document, older, newer, wished);
    PolicyComparison known = kept.get(key);
    if (known != null) {
      return known;
    }
    PolicyComparison made =
        comparisons.compare(
            policy(site, document),
            version(site, document, older),
            version(site, document, newer),
            wished);
    kept.put(key, made);
    return made;
  }

  private int newestBefore(String site, String document, int version) {
    return versions(site, document).stream()
        .map(PolicyVersion::version)
        .filter(number -> number < version)
        .findFirst()
        .orElseThrow(PolicyArchive::notFound);
  }

  private static ConsentException notFound() {
    return new ConsentException(CommonError.NOT_FOUND);
  }
}
