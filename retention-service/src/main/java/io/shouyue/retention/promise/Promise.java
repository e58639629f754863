package io.shouyue.retention.promise;

import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.calendar.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One promised clock.
 *
 * @param code stable, kebab-case
 * @param version {@link #BUILT_IN}, or the version of the site's own row
 * @param sources what makes the promise, most telling first; never empty
 * @param bound types for which law or standard sets the limit, so that no site may give it up
 * @param mayPause whether the clause itself lets the clock stand still
 * @param mayExtend whether the clause itself lets the period be prolonged
 * @param dayNamed whether each request brings its last day with it; the period is then the longest
 *     there would be without one
 */
public record Promise(
    String code,
    int version,
    LocalText name,
    PromiseTerms terms,
    List<PromiseSource> sources,
    Set<RequestType> bound,
    boolean mayPause,
    boolean mayExtend,
    boolean dayNamed) {

  /** The version of what every site starts with. */
  public static final int BUILT_IN = 0;

  public Promise {
    sources = List.copyOf(sources);
    bound = Set.copyOf(bound);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a promise without a source: " + code);
    }
  }

  public boolean isBuiltIn() {
    return version == BUILT_IN;
  }

  public Span span() {
    return terms.span();
  }

  public StartEvent start() {
    return terms.start();
  }

  public StopEvent stop() {
    return terms.stop();
  }

  public boolean covers(RequestType type) {
    return terms.types().contains(type);
  }

  /** Document and clause as people cite them. */
  public LocalText clause() {
    return new LocalText(
        sources.stream().map(one -> one.citation().zh()).collect(Collectors.joining("；")),
        sources.stream().map(one -> one.citation().en()).collect(Collectors.joining("; ")));
  }

  /** Whether a site may put {@code own} in the place of this one. */
  public boolean allows(PromiseTerms own) {
    if (dayNamed) {
      return false;
    }
    boolean demanded = sources.stream().anyMatch(one -> one.kind() != SourceKind.DEFAULT);
    return !demanded || own.isNoWeakerThan(terms, bound);
  }
}
