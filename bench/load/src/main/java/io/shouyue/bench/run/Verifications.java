package io.shouyue.bench.run;

import io.shouyue.stack.seed.People;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** People who are verified by name and number, each once and each with a number of their own. */
final class Verifications extends Post {
  private final IntFunction<List<String>> subjects;
  private final AtomicInteger numbers = new AtomicInteger();
  private final AtomicInteger used = new AtomicInteger();
  private volatile List<byte[]> requests = List.of();

  /**
   * @param subjects makes that many people and returns their ids
   */
  Verifications(
      String path, int port, Supplier<String> freshToken, IntFunction<List<String>> subjects) {
    super(path, port, 201, freshToken);
    this.subjects = subjects;
  }

  @Override
  public void prepare(int calls) {
    List<String> ids = subjects.apply(calls);
    String token = freshToken();
    requests =
        IntStream.range(0, calls)
            .mapToObj(
                call ->
                    request(token, body(ids.get(call)), "Idempotency-Key: " + UUID.randomUUID()))
            .toList();
    used.set(0);
  }

  @Override
  public byte @Nullable [] next() {
    int index = used.getAndIncrement();
    return index < requests.size() ? requests.get(index) : null;
  }

  /** What is asked about one person. */
  String body(String subject) {
    return """
        {"subject":{"id":"%s"},"method":"ELEMENTS",\
        "elements":{"name":"王小明","idNumber":"%s"}}"""
        .formatted(subject, People.distinctNumber(numbers.getAndIncrement()));
  }
}
