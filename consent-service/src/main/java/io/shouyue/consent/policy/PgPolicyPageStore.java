package io.shouyue.consent.policy;

import io.shouyue.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code policy_page}, written once and never changed. */
@ApplicationScoped
class PgPolicyPageStore {
  private final Jdbi jdbi;

  PgPolicyPageStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Keeps the page unless there is one already; the first one stays. */
  void keep(PolicyPage page) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO policy_page (site, document, version, locale, html)
                    VALUES (:site, :document, :version, :locale, :html) ON CONFLICT DO NOTHING
                    """)
                .bind("site", page.site())
                .bind("document", page.document())
                .bind("version", page.version())
                .bind("locale", page.language().tag())
                .bind("html", page.html())
                .execute());
  }

  Optional<PolicyPage> find(PolicyVersion of, Language language) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT html FROM policy_page
                    WHERE site = :site AND document = :document AND version = :version
                      AND locale = :locale
                    """)
                .bind("site", of.site())
                .bind("document", of.document())
                .bind("version", of.version())
                .bind("locale", language.tag())
                .mapTo(String.class)
                .map(html -> new PolicyPage(of.site(), of.document(), of.version(), language, html))
                .findOne());
  }
}
