package io.shouyue.platform.data.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Sets and clears timers, in the caller's transaction. */
@ApplicationScoped
public class Timers {
  private final SchedulerClient client;
  private final Jdbi jdbi;
  private final ObjectMapper json;

  Timers(AgroalDataSource dataSource, Jdbi jdbi, ObjectMapper json) {
    this.client =
        SchedulerClient.Builder.create(dataSource).serializer(new TextSerializer()).build();
    this.jdbi = jdbi;
    this.json = json;
  }

  /**
   * Runs {@code task} at {@code when} of the legal clock; a timer of the same task and instance
   * that is already set stays as it is, also one that another transaction sets at this moment; the
   * scheduler's own way looks first, and its insert then breaks the caller's transaction.
   */
  public <T extends Record> void schedule(
      TimedTask<T> task, String instance, T data, Instant when) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO scheduled_tasks
                      (task_name, task_instance, task_data, execution_time, picked, version)
                    VALUES (:task, :instance, :data, :when, false, 1)
                    ON CONFLICT ON CONSTRAINT scheduled_tasks_pk DO NOTHING
                    """)
                .bind("task", task.name())
                .bind("instance", instance)
                .bind("data", write(data).getBytes(StandardCharsets.UTF_8))
                .bind("when", when)
                .execute());
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
