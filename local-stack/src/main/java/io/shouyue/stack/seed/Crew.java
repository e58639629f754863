package io.shouyue.stack.seed;

import io.shouyue.stack.StackException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same for many, several at once, in no order. */
public final class Crew implements AutoCloseable {
  private final ExecutorService executor;

  /**
   * @param atOnce how many are worked on at the same time
   */
  public Crew(int atOnce) {
    executor = Executors.newFixedThreadPool(atOnce);
  }

  /**
   * Returns once all of it is done, with what came of each in the order of the items.
   *
   * @throws StackException with the first failure, when the others have ended, too
   */
  public <I, O> List<O> all(List<I> items, Function<I, O> work) {
    try {
      List<Callable<O>> calls = new ArrayList<>();
      items.forEach(item -> calls.add(() -> work.apply(item)));
      List<O> results = new ArrayList<>();
      for (Future<O> result : executor.invokeAll(calls)) {
        results.add(result.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new StackException("The made-up people could not be loaded: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted.", e);
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
