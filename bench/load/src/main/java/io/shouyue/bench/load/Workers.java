package io.shouyue.bench.load;

import io.shouyue.stack.StackException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some workers that do the same side by side, each on a thread of its own. */
public final class Workers {
  private Workers() {}

  /** Runs it {@code size} times at once and returns every outcome once all have ended. */
  public static <T> List<T> run(int size, Callable<T> work) {
    try (ExecutorService threads = Executors.newFixedThreadPool(size)) {
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        futures.add(threads.submit(work));
      }
      List<T> outcomes = new ArrayList<>();
      for (Future<T> future : futures) {
        outcomes.add(future.get());
      }
      return outcomes;
    } catch (ExecutionException e) {
      throw new StackException("The load broke off: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted.", e);
    }
  }
}
