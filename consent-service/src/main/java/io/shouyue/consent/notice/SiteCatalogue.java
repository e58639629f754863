package io.shouyue.consent.notice;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.policy.PublishedVersions;
import io.shouyue.consent.purpose.DecidedPurposes;
import io.shouyue.consent.site.Site;
import io.shouyue.platform.error.CommonError;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a site has laid down, as far as notices depend on it, at one moment.
 *
 * @param known null when nobody told us of the site
 * @param points collection points, by code
 * @param policies documents with their published versions, by name
 */
record SiteCatalogue(
    @Nullable Site known,
    Map<String, CollectionPoint> points,
    Map<String, PublishedVersions> policies,
    DecidedPurposes purposes) {

  /** The site; {@link CommonError#NOT_FOUND} when nobody told us of it. */
  Site site() {
    if (known == null) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    return known;
  }

  /** The collection point; {@link CommonError#NOT_FOUND} when there is none. */
  CollectionPoint point(String code) {
    CollectionPoint point = points.get(code);
    if (point == null) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    return point;
  }

  /** What was published of the document, if anything. */
  PublishedVersions policy(String document) {
    return policies.getOrDefault(document, PublishedVersions.NONE);
  }
}
