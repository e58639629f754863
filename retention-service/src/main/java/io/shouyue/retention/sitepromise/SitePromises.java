package io.shouyue.retention.sitepromise;

import io.shouyue.retention.promise.Promise;
import io.shouyue.retention.promise.PromiseCatalogue;
import io.shouyue.retention.promise.PromiseFile;
import io.shouyue.retention.promise.Promises;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The built-in promises with the site's own. What is in force is read each time; a version never
 * changes and is remembered.
 */
@ApplicationScoped
public class SitePromises implements Promises {

  private final PromiseCatalogue builtIn = PromiseFile.load();
  private final Map<Key, Promise> known = new ConcurrentHashMap<>();
  private final PgSitePromiseStore store;

  private record Key(String site, String code, int version) {}

  SitePromises(PgSitePromiseStore store) {
    this.store = store;
  }

  @Override
  public PromiseCatalogue inForce(String site) {
    return builtIn.with(
        SitePromiseHistory.of(store.all(site)).inForce().stream().map(this::promise).toList());
  }

  @Override
  public Promise version(String site, String code, int version) {
    if (version == Promise.BUILT_IN) {
      return builtIn.find(code).orElseThrow(NoSuchElementException::new);
    }
    return known.computeIfAbsent(new Key(site, code, version), this::read);
  }

  /** The promise that every site starts with, if {@code code} names one. */
  PromiseCatalogue builtIn() {
    return builtIn;
  }

  /** Every version of one promise, the newest first; the built-in one at the end. */
  List<SitePromise> versions(String site, String code) {
    return SitePromiseHistory.of(store.all(site)).of(code);
  }

  Promise promise(SitePromise own) {
    return own.toPromise(builtIn.find(own.code()).map(Promise::bound).orElse(Set.of()));
  }

  private Promise read(Key key) {
    return store.all(key.site()).stream()
        .filter(own -> own.code().equals(key.code()) && own.version() == key.version())
        .findFirst()
        .map(this::promise)
        .orElseThrow(NoSuchElementException::new);
  }
}
