package io.shouyue.consent.policy;

import io.shouyue.consent.policy.change.PolicyTerms;
import io.shouyue.consent.policy.term.PolicyPromise;
import io.shouyue.consent.policy.term.Term;
import io.shouyue.consent.policy.term.TermReader;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Works out what a version binds a site to: its text, its promises and the purposes under it. */
@ApplicationScoped
class PolicyBinding {
  private final PolicyComparisons texts;
  private final PurposeService purposes;
  private final PurposesAsked asked;
  private final TermReader reader = new TermReader();

  PolicyBinding(PolicyComparisons texts, PurposeService purposes, PurposesAsked asked) {
    this.texts = texts;
    this.purposes = purposes;
    this.asked = asked;
  }

  /** What the version binds to from that instant on. */
  PolicyTerms terms(PolicyVersion version, Instant from) {
    Collection<Purpose> inForce = purposes.inForceAt(version.site(), from).values();
    Map<Language, List<Term>> read = read(version);
    List<String> named = version.declaration().purposes();
    return PolicyTerms.of(
        inForce,
        named == null ? asked.under(version.site(), version.document()) : named,
        read,
        promises(version, read));
  }

  /**
   * What an older version was published to bind to. One that was published before that was kept is
   * read again, and taken to have had the purposes of the newer one.
   */
  PolicyTerms kept(PolicyVersion before, PolicyTerms newer) {
    PolicyEffect effect = before.effect();
    if (effect != null) {
      return effect.terms();
    }
    Map<Language, List<Term>> read = read(before);
    PolicyTerms texts = PolicyTerms.of(List.of(), List.of(), read, promises(before, read));
    return new PolicyTerms(newer.purposes(), newer.covered(), texts.texts(), texts.promises());
  }

  private Map<Language, List<Term>> read(PolicyVersion version) {
    Map<Language, List<Term>> read = new EnumMap<>(Language.class);
    for (Language language : version.text().languages()) {
      read.put(language, reader.read(texts.outline(version, language)));
    }
    return read;
  }

  /** Declared promises, or else those of the text; each once, in the language that comes first. */
  private static List<PolicyPromise> promises(
      PolicyVersion version, Map<Language, List<Term>> read) {
    List<PolicyPromise> declared = version.declaration().promises();
    if (declared != null) {
      return declared;
    }
    return read.values().stream().findFirst().map(PolicyPromise::of).orElse(List.of());
  }
}
