package io.shouyue.consent.policy;

import io.shouyue.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/**
 * The pages of published versions. A page is made once, when its version is published, and is
 * served from then on as it is.
 */
@ApplicationScoped
public class PolicyPages {
  private final PgPolicyPageStore store;
  private final PolicyHtml html;

  PolicyPages(PgPolicyPageStore store, PolicyHtml html) {
    this.store = store;
    this.html = html;
  }

  /** Makes and keeps the page of each language it is written in. */
  void keep(Policy policy, PolicyVersion version) {
    for (Language language : version.text().languages()) {
      store.keep(made(policy, version, language));
    }
  }

  /** The page in that language, in which the version must be written. */
  public PolicyPage page(Policy policy, PolicyVersion version, Language language) {
    return store
        .find(version, language)
        .orElseGet(
            () -> {
              store.keep(made(policy, version, language));
              return store.find(version, language).orElseThrow();
            });
  }

  private PolicyPage made(Policy policy, PolicyVersion version, Language language) {
    String text = Objects.requireNonNull(version.text().in(language));
    String page = html.page(policy, version.format(), text, language);
    return new PolicyPage(version.site(), version.document(), version.version(), language, page);
  }
}
