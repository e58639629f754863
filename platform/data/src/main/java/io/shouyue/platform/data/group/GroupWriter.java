package io.shouyue.platform.data.group;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Gathers the writes of concurrent callers into transactions. A writer takes what is there; while
 * no other writes it never waits for more, so that a lone caller is served at once. While a batch
 * is under way the next one waits for company: until there are enough and no fewer than are being
 * written, or that batch ends, or its patience does. So batches grow with the callers, and a second
 * one only runs beside the first where it is worth its statements.
 *
 * <p>A caller hears of its write after the commit and never fails for a neighbour: when a batch
 * fails as a whole, its writes are done again one by one; only when there is no database all of
 * them are asked to come again (503). A write may then have been done all the same, so it must be
 * one that can be repeated.
 */
public final class GroupWriter<T, R> implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(GroupWriter.class);
  private static final Duration IDLE = Duration.ofMillis(200);

  private final Batch<T, R> batch;
  private final int largest;
  private final int together;
  private final Duration patience;
  private final BlockingQueue<Pending<T, R>> queue;
  private final List<Thread> writers = new ArrayList<>();

  /** No write: lets an idle writer see at once that it shall end. */
  private final Pending<T, R> wake = new Pending<>(null);

  private final Lock lock = new ReentrantLock();

  /** That there is a new write, or that a batch began or ended. */
  private final Condition news = lock.newCondition();

  /** Writes in batches under way; guarded by the lock. */
  private int writing;

  private volatile boolean closing;

  /** Starts the writers. */
  public GroupWriter(String name, GroupConfig config, Batch<T, R> batch) {
    this.batch = batch;
    this.largest = config.largest();
    this.together = Math.min(config.together(), config.largest());
    this.patience = config.patience();
    this.queue = new ArrayBlockingQueue<>(config.queue());
    for (int i = 0; i < config.writers(); i++) {
      writers.add(Thread.ofPlatform().daemon().name(name + "-" + i).start(this::run));
    }
  }

  /**
   * Waits until it is written and returns what came of it.
   *
   * @throws DomainException {@link CommonError#UNAVAILABLE} when the queue is full or the writer
   *     closes; nothing was written then
   */
  public R write(T write) {
    Pending<T, R> pending = new Pending<>(write);
    if (closing || !queue.offer(pending)) {
      throw unavailable();
    }
    if (closing && queue.remove(pending)) {
      throw unavailable();
    }
    tellWriters(0);
    return pending.await();
  }

  /** How many callers wait for a writer. */
  int waiting() {
    return queue.size();
  }

  /** Takes no more, writes what is waiting and ends the writers. */
  @Override
  public void close() {
    closing = true;
    writers.forEach(writer -> queue.offer(wake));
    tellWriters(0);
    for (Thread writer : writers) {
      try {
        writer.join();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void run() {
    List<Pending<T, R>> next = new ArrayList<>(largest);
    while (!closing || !next.isEmpty() || !queue.isEmpty()) {
      try {
        gather(next);
      } catch (InterruptedException stopped) {
        closing = true;
      }
      if (!next.isEmpty()) {
        int taken = next.size();
        tellWriters(taken);
        try {
          next = write(next);
        } finally {
          tellWriters(-taken);
        }
      }
    }
  }

  /** A batch begins or ends, or there is something new to look at. */
  private void tellWriters(int writes) {
    lock.lock();
    try {
      writing += writes;
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** What was left over from the last batch goes first. */
  private void gather(List<Pending<T, R>> next) throws InterruptedException {
    if (next.isEmpty()) {
      Pending<T, R> first = queue.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
      if (first == null || first == wake) {
        return;
      }
      next.add(first);
    }
    awaitCompany(next.size());
    queue.drainTo(next, largest - next.size());
    next.removeIf(one -> one == wake);
  }

  private void awaitCompany(int alone) throws InterruptedException {
    long left = patience.toNanos();
    lock.lock();
    try {
      while (left > 0 && writing > 0 && alone + queue.size() < enough() && !closing) {
        left = news.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Guarded by the lock. */
  private int enough() {
    return Math.min(Math.max(together, writing), largest);
  }

  /** Returns what has to go into the next batch. */
  private List<Pending<T, R>> write(List<Pending<T, R>> pending) {
    try {
      return settle(pending, batch.write(pending.stream().map(Pending::write).toList()));
    } catch (RuntimeException | Error failed) {
      if (Outage.isBehind(failed)) {
        LOG.warnf("no database size=%d error=%s", pending.size(), failed.getClass().getName());
        pending.forEach(one -> one.fail(unavailable(failed)));
        return new ArrayList<>();
      }
      return pending.size() == 1 ? failed(pending.getFirst(), failed) : oneByOne(pending, failed);
    }
  }

  private static <T, R> List<Pending<T, R>> failed(Pending<T, R> alone, Throwable failed) {
    alone.fail(failed);
    return new ArrayList<>();
  }

  private List<Pending<T, R>> oneByOne(List<Pending<T, R>> pending, Throwable failed) {
    LOG.warnf(
        "batch failed size=%d error=%s, done again one by one",
        pending.size(), failed.getClass().getName());
    List<Pending<T, R>> later = new ArrayList<>();
    pending.forEach(one -> later.addAll(write(List.of(one))));
    return later;
  }

  private static <T, R> List<Pending<T, R>> settle(
      List<Pending<T, R>> pending, List<Outcome<R>> outcomes) {
    List<Pending<T, R>> later = new ArrayList<>();
    for (int i = 0; i < pending.size(); i++) {
      switch (outcomes.get(i)) {
        case Outcome.Done<R>(R result) -> pending.get(i).succeed(result);
        case Outcome.Refused<R>(RuntimeException why) -> pending.get(i).fail(why);
        case Outcome.Later<R>() -> later.add(pending.get(i));
      }
    }
    return later;
  }

  private static DomainException unavailable() {
    return new DomainException(CommonError.UNAVAILABLE);
  }

  private static DomainException unavailable(Throwable cause) {
    return new DomainException(CommonError.UNAVAILABLE, List.of(), cause);
  }
}
