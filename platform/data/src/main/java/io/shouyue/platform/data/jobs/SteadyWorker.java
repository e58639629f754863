package io.shouyue.platform.data.jobs;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.shouyue.platform.data.clock.Pausable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Gives each {@link SteadyWork} of the service threads of its own. */
@ApplicationScoped
@Unremovable
public class SteadyWorker implements Pausable {
  private static final Logger LOG = Logger.getLogger(SteadyWorker.class);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
  private static final Duration SHUTDOWN = Duration.ofSeconds(8);

  private final List<SteadyWork> works;
  private final boolean automatic;
  private final Map<String, List<Semaphore>> news;
  private final AtomicInteger inFlight = new AtomicInteger();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean running;
  private volatile boolean paused;

  SteadyWorker(
      @All List<SteadyWork> works,
      @ConfigProperty(name = "shouyue.background.automatic", defaultValue = "true")
          boolean automatic) {
    this.works = works;
    this.automatic = automatic;
    this.news =
        works.stream()
            .collect(
                Collectors.toMap(
                    SteadyWork::name,
                    work -> Stream.generate(() -> new Semaphore(0)).limit(work.atOnce()).toList()));
  }

  void start(@Observes StartupEvent event) {
    if (automatic) {
      running = true;
      for (SteadyWork work : works) {
        for (Semaphore mine : news.get(work.name())) {
          threads.add(Thread.ofPlatform().daemon().name(work.name()).start(() -> loop(work, mine)));
        }
      }
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    news.keySet().forEach(this::wake);
    for (Thread thread : threads) {
      if (!thread.join(SHUTDOWN)) {
        LOG.warnf("work goes on at shutdown name=%s", thread.getName());
      }
    }
  }

  /** Ends the rest of the work of that name: there is something to do. */
  public void wake(String name) {
    news.get(name).forEach(Semaphore::release);
  }

  /** Lets every work do what it has to do now, in the caller's thread; for tests. */
  public boolean turnAll() {
    boolean done = false;
    for (SteadyWork work : works) {
      done |= work.turn();
    }
    return done;
  }

  @Override
  public void pause() {
    paused = true;
  }

  @Override
  public void resume() {
    paused = false;
  }

  @Override
  public int inFlight() {
    return inFlight.get();
  }

  private void loop(SteadyWork work, Semaphore news) {
    while (running) {
      try {
        if (!turn(work, news)) {
          rest(news, work.rest());
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private boolean turn(SteadyWork work, Semaphore news) throws InterruptedException {
    try {
      return counted(work);
    } catch (RuntimeException failed) {
      LOG.warnf("work failed name=%s error=%s", work.name(), failed.getClass().getSimpleName());
      rest(news, AFTER_FAILURE);
      return true;
    }
  }

  private boolean counted(SteadyWork work) {
    inFlight.incrementAndGet();
    try {
      return !paused && work.turn();
    } finally {
      inFlight.decrementAndGet();
    }
  }

  private static void rest(Semaphore news, Duration time) throws InterruptedException {
    if (news.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
      news.drainPermits();
    }
  }
}
