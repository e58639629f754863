package io.shouyue.platform.data.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.shouyue.platform.data.clock.Pausable;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs every {@link TimedTask} and {@link RecurringJob} of the service on the legal clock. */
@ApplicationScoped
@Unremovable
public class JobScheduler implements Pausable {
  private static final int THREADS = 3;
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
  private static final Duration SHUTDOWN = Duration.ofSeconds(5);

  private final ObjectMapper json;
  private final LegalClock clock;
  private final List<TimedTask<?>> timed;
  private final List<RecurringJob> recurring;
  private final boolean automatic;
  private final Scheduler scheduler;

  JobScheduler(
      AgroalDataSource dataSource,
      ObjectMapper json,
      LegalClock clock,
      @All List<TimedTask<?>> timed,
      @All List<RecurringJob> recurring,
      @ConfigProperty(name = "shouyue.background.automatic", defaultValue = "true")
          boolean automatic) {
    this.json = json;
    this.clock = clock;
    this.timed = timed;
    this.recurring = recurring;
    this.automatic = automatic;
    this.scheduler = build(dataSource);
  }

  void start(@Observes StartupEvent event) {
    if (automatic) {
      scheduler.start();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    scheduler.stop();
  }

  @Override
  public void pause() {
    scheduler.pause();
  }

  @Override
  public void resume() {
    scheduler.resume();
  }

  @Override
  public int inFlight() {
    return scheduler.getCurrentlyExecuting().size();
  }

  /**
   * The timed tasks that are due at the legal clock, oldest first, with their instances and data.
   */
  public List<DueTask> due() {
    return scheduler.getScheduledExecutions().stream()
        .filter(execution -> !execution.getExecutionTime().isAfter(clock.now()))
        .flatMap(
            execution ->
                task(execution.getTaskInstance().getTaskName())
                    .map(
                        task ->
                            new DueTask(
                                task.name(),
                                execution.getTaskInstance().getId(),
                                (String) execution.getData(),
                                execution.getExecutionTime()))
                    .stream())
        .toList();
  }

  /** Runs one due task in the caller's thread; for tests, which turn time by hand. */
  public void run(DueTask due) {
    run(task(due.task()).orElseThrow(), due.data(), due.dueAt());
    scheduler.cancel(
        com.github.kagkarlsson.scheduler.task.TaskInstanceId.of(due.task(), due.instance()));
  }

  /** A timer that has come due. */
  public record DueTask(String task, String instance, String data, Instant dueAt) {}

  private Optional<TimedTask<?>> task(String name) {
    return timed.stream()
        .<TimedTask<?>>map(task -> task)
        .filter(t -> t.name().equals(name))
        .findFirst();
  }

  private Scheduler build(AgroalDataSource dataSource) {
    List<Task<?>> once = timed.stream().<Task<?>>map(this::oneTime).toList();
    List<RecurringTask<?>> repeated =
        recurring.stream().<RecurringTask<?>>map(JobScheduler::repeated).toList();
    var builder = Scheduler.create(dataSource, once);
    repeated.forEach(task -> builder.startTasks(List.of(task)));
    return builder
        .clock(clock::now)
        .serializer(new TextSerializer())
        .threads(THREADS)
        .pollingInterval(POLL)
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .shutdownMaxWait(SHUTDOWN)
        .build();
  }

  private Task<String> oneTime(TimedTask<?> task) {
    return Tasks.oneTime(task.name(), String.class)
        .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY, 1.5))
        .execute(
            (instance, context) ->
                run(task, instance.getData(), context.getExecution().executionTime));
  }

  private static RecurringTask<Void> repeated(RecurringJob job) {
    return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
        .execute((instance, context) -> job.run());
  }

  private <T> void run(TimedTask<T> task, String data, Instant dueAt) {
    try {
      task.run(json.readValue(data, task.type()), dueAt);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("task data cannot be read", unreadable);
    }
  }
}
