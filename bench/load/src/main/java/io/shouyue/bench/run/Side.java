package io.shouyue.bench.run;

import io.shouyue.bench.load.Target;
import io.shouyue.bench.process.ProcessTree;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the two that are compared.
 *
 * @param target where the load goes
 * @param server the process that answers
 * @param behind other processes that work because it was called
 */
record Side(Target target, ProcessTree server, List<ProcessTree> behind) {
  Side(Target target, ProcessTree server) {
    this(target, server, List.of());
  }

  /** Processor time of each process behind so far, by its name. */
  Map<String, Duration> cpuBehind() {
    Map<String, Duration> used = new LinkedHashMap<>();
    behind.forEach(process -> used.put(process.name(), process.cpu()));
    return used;
  }
}
