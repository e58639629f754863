package io.shouyue.platform.data.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Sets and clears timers, in the caller's transaction. */
@ApplicationScoped
public class Timers {
  private final SchedulerClient client;
  private final ObjectMapper json;

  Timers(AgroalDataSource dataSource, ObjectMapper json) {
    this.client =
        SchedulerClient.Builder.create(dataSource).serializer(new TextSerializer()).build();
    this.json = json;
  }

  /**
   * Runs {@code task} at {@code when} of the legal clock; a timer of the same task and instance
   * that is already set stays as it is.
   */
  public <T extends Record> void schedule(
      TimedTask<T> task, String instance, T data, Instant when) {
    client.scheduleIfNotExists(new TaskInstance<>(task.name(), instance, write(data)), when);
  }

  /** Clears a timer; does nothing when there is none. */
  public void cancel(TimedTask<?> task, String instance) {
    TaskInstanceId id = TaskInstanceId.of(task.name(), instance);
    if (client.getScheduledExecution(id).isPresent()) {
      client.cancel(id);
    }
  }

  private String write(Record data) {
    try {
      return json.writeValueAsString(data);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("the data are not JSON", unwritable);
    }
  }
}
