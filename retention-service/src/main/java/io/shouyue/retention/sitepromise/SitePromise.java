package io.shouyue.retention.sitepromise;

import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.promise.Promise;
import io.shouyue.retention.promise.PromiseSource;
import io.shouyue.retention.promise.PromiseTerms;
import io.shouyue.retention.promise.RequestType;
import java.util.List;
import java.util.Set;

/**
 * One version of a site's own promise. Whatever it says, no clock may be paused or prolonged: that
 * would need a clause that grants it.
 *
 * @param code of a built-in promise, which it then stands for, or a new one
 * @param version from 1
 * @param retired true when the site makes this promise no longer
 */
public record SitePromise(
    String code,
    int version,
    boolean retired,
    LocalText name,
    PromiseTerms terms,
    PromiseSource source) {

  Promise toPromise(Set<RequestType> bound) {
    return new Promise(code, version, name, terms, List.of(source), bound, false, false, false);
  }

  SitePromise withVersion(int next) {
    return new SitePromise(code, next, retired, name, terms, source);
  }

  SitePromise retiredAs(int next) {
    return new SitePromise(code, next, true, name, terms, source);
  }
}
