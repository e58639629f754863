package io.shouyue.bench.run;

import io.shouyue.bench.stack.BenchSite;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * People who answer a sign-up page once each: every other one never seen before, the rest known
 * from earlier phases. The pages are made ahead; what is measured is the answer alone.
 */
final class SignUps extends EachOnce {
  private final IntFunction<List<String>> notices;
  private final KnownPeople known = new KnownPeople();
  private List<String> people = List.of();

  /**
   * @param notices makes that many notices and returns their ids
   */
  SignUps(String path, int port, Supplier<String> freshToken, IntFunction<List<String>> notices) {
    super(path, port, freshToken);
    this.notices = notices;
  }

  @Override
  public void prepare(int calls) {
    known.add(people.subList(0, Math.min(used(), people.size())));
    people = known.halfNew(calls);
    List<String> ids = notices.apply(calls);
    send(
        IntStream.range(0, calls)
            .mapToObj(call -> BenchSite.consentBody(ids.get(call), people.get(call)))
            .toList());
  }
}
