package io.shouyue.platform.testkit;

import io.shouyue.platform.data.jobs.TimedTask;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A timer that remembers when it rang. */
@ApplicationScoped
class SampleTask implements TimedTask<SampleTask.Data> {
  static final List<String> RUNS = new CopyOnWriteArrayList<>();

  record Data(String name) {}

  @Override
  public String name() {
    return "sample";
  }

  @Override
  public Class<Data> type() {
    return Data.class;
  }

  @Override
  public void run(Data data, Instant dueAt) {
    RUNS.add(data.name() + " at " + dueAt);
  }
}
