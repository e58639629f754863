package io.shouyue.consent.exchange;

import io.shouyue.platform.data.group.Outage;
import io.shouyue.platform.data.jobs.SteadyWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works off imports, the oldest first, several chunks at once: while the database writes one, the
 * next is read and sealed. Other nodes join in.
 */
@ApplicationScoped
public class ImportWork implements SteadyWork {
  private static final Logger LOG = Logger.getLogger(ImportWork.class);

  /** Under which it is told that a file is there. */
  static final String NAME = "import";

  private static final int CHUNKS_AT_ONCE = 2;

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
  public int atOnce() {
    return CHUNKS_AT_ONCE;
  }

  @Override
  public boolean turn() {
    AtomicReference<@Nullable Claim> claimed = new AtomicReference<>();
    try {
      return step.take(claimed);
    } catch (RuntimeException failed) {
      Claim claim = claimed.get();
      if (claim == null || Outage.isBehind(failed)) {
        throw failed;
      }
      LOG.warnf("import step failed error=%s", failed.getClass().getName());
      step.passOver(claim);
      return true;
    }
  }
}
