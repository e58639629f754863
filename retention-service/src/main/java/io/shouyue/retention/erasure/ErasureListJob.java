package io.shouyue.retention.erasure;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/** Drops entries of the erasure list once no backup can hold their people any more. */
@ApplicationScoped
class ErasureListJob implements RecurringJob {

  private final ErasureList list;
  private final RestoreMark mark;
  private final Optional<Period> backupsKept;
  private final LegalClock time;

  ErasureListJob(ErasureList list, RestoreMark mark, ErasureConfig config, LegalClock time) {
    this.list = list;
    this.mark = mark;
    this.backupsKept = config.backupsKept();
    this.time = time;
  }

  @Override
  public String name() {
    return "erasure-list";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(12);
  }

  @Override
  public void run() {
    if (mark.applied().isEmpty()) {
      backupsKept.ifPresent(kept -> list.forgetBefore(time.today().minus(kept)));
    }
  }
}
