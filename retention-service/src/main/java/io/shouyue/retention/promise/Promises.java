package io.shouyue.retention.promise;

/** The promises of sites. A version never changes; a clock goes by the version it was made with. */
public interface Promises {

  /** What the site promises to whoever asks now. */
  PromiseCatalogue inForce(String site);

  /**
   * One version of a promise.
   *
   * @throws java.util.NoSuchElementException when the site never made it
   */
  Promise version(String site, String code, int version);
}
