package io.shouyue.consent.notice;

import io.shouyue.consent.ledger.PolicyRef;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.notice.NoticeContent.ChangeShown;
import io.shouyue.consent.policy.PolicyArchive;
import io.shouyue.consent.policy.PolicyComparison;
import io.shouyue.consent.policy.PolicyEffect;
import io.shouyue.consent.policy.PolicyVersion;
import io.shouyue.consent.policy.PublishedVersions;
import io.shouyue.consent.policy.change.MaterialChange;
import io.shouyue.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Tells a person what a policy changed since they last answered under it. */
@ApplicationScoped
class ChangeWording {
  private final PolicyArchive archive;
  private final String publicUrl;

  ChangeWording(
      PolicyArchive archive,
      @ConfigProperty(name = "shouyue.public-url", defaultValue = "/") String publicUrl) {
    this.archive = archive;
    this.publicUrl = publicUrl.replaceAll("/+$", "");
  }

  /**
   * What is new in that version to a person with these standings; null when nothing is.
   *
   * @param published all of the document
   */
  @Nullable ChangeShown change(
      PublishedVersions published,
      PolicyVersion shown,
      Collection<Standing> standings,
      Language language) {
    int known = known(shown.document(), standings);
    if (known == 0 || known >= shown.version()) {
      return null;
    }
    Set<MaterialChange> kinds = EnumSet.noneOf(MaterialChange.class);
    Set<String> says = new LinkedHashSet<>();
    for (PolicyVersion version : published.versions().reversed()) {
      if (version.version() > known && version.version() <= shown.version()) {
        kinds.addAll(version.changes());
        PolicyEffect effect = version.effect();
        if (effect != null) {
          effect.changes().forEach(change -> says.add(change.text().in(language)));
        }
      }
    }
    return new ChangeShown(
        known,
        List.copyOf(kinds),
        List.copyOf(says),
        clauses(shown, known, language),
        "%s/public/%s/policies/%s/diff?from=%d&to=%d"
            .formatted(publicUrl, shown.site(), shown.document(), known, shown.version()));
  }

  private static int known(String document, Collection<Standing> standings) {
    int known = 0;
    for (Standing standing : standings) {
      PolicyRef policy = standing.policy();
      if (policy != null && policy.document().equals(document)) {
        known = Math.max(known, policy.version());
      }
    }
    return known;
  }

  private List<String> clauses(PolicyVersion shown, int known, Language language) {
    PolicyComparison compared =
        archive.compare(shown.site(), shown.document(), known, shown.version(), language);
    return compared.differences().stream()
        .map(change -> (change.clause().ref() + " " + change.clause().title()).strip())
        .toList();
  }
}
