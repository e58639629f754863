package io.shouyue.bench.run;

import io.shouyue.bench.stack.BenchDatabase;
import io.shouyue.bench.stack.BenchSite;
import java.util.List;
import java.util.stream.LongStream;

/**
 * People who signed up and have not been verified, made by SQL: consent-service knows them as
 * copies of one who did, identity-service by their ids.
 */
final class NewPeople {
  private final BenchDatabase consent;
  private final BenchDatabase identity;
  private final String model;
  private long made;

  /**
   * @param model the one who signed up through the API
   */
  NewPeople(BenchDatabase consent, BenchDatabase identity, String model) {
    this.consent = consent;
    this.identity = identity;
    this.model = model;
  }

  /** So many more of them. */
  List<String> make(int count) {
    long from = made;
    made += count;
    consent.grow(model, from, made);
    List<String> ids = LongStream.range(from, made).mapToObj(BenchDatabase::member).toList();
    identity.know(BenchSite.CODE, ids);
    identity.checkpoint();
    return ids;
  }
}
