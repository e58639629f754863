package io.shouyue.bench.run;

import io.shouyue.bench.stack.BenchSite;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * People who answer a sign-up page once each: every other one never seen before, the rest known
 * from earlier phases. The pages are made ahead; what is measured is the answer alone.
 */
final class SignUps extends Post {
  private final IntFunction<List<String>> notices;
  private final KnownPeople known = new KnownPeople();
  private final AtomicInteger used = new AtomicInteger();
  private List<String> people = List.of();
  private volatile List<byte[]> requests = List.of();

  /**
   * @param notices makes that many notices and returns their ids
   */
  SignUps(String path, int port, Supplier<String> freshToken, IntFunction<List<String>> notices) {
    super(path, port, 201, freshToken);
    this.notices = notices;
  }

  @Override
  public void prepare(int calls) {
    known.add(people.subList(0, Math.min(used.get(), people.size())));
    people = known.halfNew(calls);
    List<String> ids = notices.apply(calls);
    String token = freshToken();
    requests =
        IntStream.range(0, calls)
            .mapToObj(call -> answer(token, ids.get(call), people.get(call)))
            .toList();
    used.set(0);
  }

  @Override
  public byte @Nullable [] next() {
    int index = used.getAndIncrement();
    return index < requests.size() ? requests.get(index) : null;
  }

  private byte[] answer(String token, String notice, String person) {
    return request(
        token, BenchSite.consentBody(notice, person), "Idempotency-Key: " + UUID.randomUUID());
  }
}
