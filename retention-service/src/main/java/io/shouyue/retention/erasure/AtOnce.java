package io.shouyue.retention.erasure;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Does the same for many plans, a few at once, for what waits for other services' answers. */
@ApplicationScoped
class AtOnce {

  private static final int PARALLEL = 4;

  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          PARALLEL, Thread.ofPlatform().daemon().name("hold-ends-", 0).factory());

  @PreDestroy
  void stop() {
    workers.shutdown();
  }

  /** What became of those for whom it did not fail, in their order. */
  <T> List<T> each(
      List<ErasurePlan> plans,
      Function<ErasurePlan, T> work,
      BiConsumer<ErasurePlan, RuntimeException> failed) {
    List<CompletableFuture<Optional<T>>> going =
        plans.stream()
            .map(plan -> CompletableFuture.supplyAsync(() -> attempt(plan, work, failed), workers))
            .toList();
    return going.stream().map(CompletableFuture::join).flatMap(Optional::stream).toList();
  }

  private static <T> Optional<T> attempt(
      ErasurePlan plan,
      Function<ErasurePlan, T> work,
      BiConsumer<ErasurePlan, RuntimeException> failed) {
    try {
      return Optional.of(work.apply(plan));
    } catch (RuntimeException failure) {
      failed.accept(plan, failure);
      return Optional.empty();
    }
  }
}
