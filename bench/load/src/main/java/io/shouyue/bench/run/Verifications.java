package io.shouyue.bench.run;

import io.shouyue.stack.seed.People;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** People who are verified by name and number, each once and each with a number of their own. */
final class Verifications extends EachOnce {
  private final IntFunction<List<String>> subjects;
  private final AtomicInteger numbers = new AtomicInteger();

  /**
   * @param subjects makes that many people and returns their ids
   */
  Verifications(
      String path, int port, Supplier<String> freshToken, IntFunction<List<String>> subjects) {
    super(path, port, freshToken);
    this.subjects = subjects;
  }

  @Override
  public void prepare(int calls) {
    send(subjects.apply(calls).stream().map(this::body).toList());
  }

  /** What is asked about one person. */
  String body(String subject) {
    return """
        {"subject":{"id":"%s"},"method":"ELEMENTS",\
        "elements":{"name":"王小明","idNumber":"%s"}}"""
        .formatted(subject, People.distinctNumber(numbers.getAndIncrement()));
  }
}
