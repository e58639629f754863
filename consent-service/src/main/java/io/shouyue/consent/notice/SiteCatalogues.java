package io.shouyue.consent.notice;

import io.shouyue.consent.policy.Policy;
import io.shouyue.consent.policy.PolicyService;
import io.shouyue.consent.policy.PublishedVersions;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.consent.site.SiteService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What sites have laid down, kept in memory and read again when a row of it was written since. The
 * database says so at each call, so that no process ever shows what no longer is.
 */
@ApplicationScoped
public class SiteCatalogues {
  private static final int IN_MEMORY = 64;

  private final PgCatalogueStore store;
  private final SiteService sites;
  private final CollectionPointService points;
  private final PolicyService policies;
  private final PurposeService purposes;
  private final Map<String, Stamped> recent =
      Collections.synchronizedMap(
          new LinkedHashMap<>(IN_MEMORY, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Stamped> eldest) {
              return size() > IN_MEMORY;
            }
          });

  private record Stamped(String stamp, SiteCatalogue catalogue) {}

  SiteCatalogues(
      PgCatalogueStore store,
      SiteService sites,
      CollectionPointService points,
      PolicyService policies,
      PurposeService purposes) {
    this.store = store;
    this.sites = sites;
    this.points = points;
    this.policies = policies;
    this.purposes = purposes;
  }

  /** That of the site, as the caller's transaction sees it. */
  SiteCatalogue of(String site) {
    // The stamp first: what is committed between the two is read, and read once more next time.
    String stamp = store.stamp(site);
    Stamped known = recent.get(site);
    if (known != null && known.stamp().equals(stamp)) {
      return known.catalogue();
    }
    SiteCatalogue read = read(site);
    recent.put(site, new Stamped(stamp, read));
    return read;
  }

  private SiteCatalogue read(String site) {
    SortedMap<String, PublishedVersions> documents = new TreeMap<>();
    for (Policy policy : policies.policies(site)) {
      documents.put(policy.document(), policies.published(site, policy.document()));
    }
    return new SiteCatalogue(
        sites.find(site).orElse(null),
        points.all(site).stream()
            .collect(Collectors.toUnmodifiableMap(CollectionPoint::code, Function.identity())),
        Collections.unmodifiableSortedMap(documents),
        purposes.decided(site));
  }
}
