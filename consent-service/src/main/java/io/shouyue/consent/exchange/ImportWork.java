package io.shouyue.consent.exchange;

import io.shouyue.platform.data.group.Outage;
import io.shouyue.platform.data.jobs.SteadyWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Works off imports; several nodes work on different ones. */
@ApplicationScoped
public class ImportWork implements SteadyWork {
  private static final Logger LOG = Logger.getLogger(ImportWork.class);

  /** Under which it is told that a file is there. */
  static final String NAME = "import";

  private final ImportStep step;

  ImportWork(ImportStep step) {
    this.step = step;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration rest() {
    return Duration.ofMillis(500);
  }

  @Override
  public boolean turn() {
    try {
      return step.take();
    } catch (RuntimeException failed) {
      if (Outage.isBehind(failed)) {
        throw failed;
      }
      LOG.warnf("import step failed error=%s", failed.getClass().getName());
      step.passOver();
      return true;
    }
  }
}
