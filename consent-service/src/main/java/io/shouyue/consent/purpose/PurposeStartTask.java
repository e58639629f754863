package io.shouyue.consent.purpose;

import io.shouyue.platform.data.jobs.TimedTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;

/** The instant of a scheduled version has come: it holds from now on. */
@ApplicationScoped
public class PurposeStartTask implements TimedTask<PurposeStartTask.Version> {
  private final Instance<PurposeService> purposes;

  PurposeStartTask(Instance<PurposeService> purposes) {
    this.purposes = purposes;
  }

  /** Which version. */
  public record Version(String site, String code, int version) {}

  @Override
  public String name() {
    return "purpose-start";
  }

  @Override
  public Class<Version> type() {
    return Version.class;
  }

  @Override
  public void run(Version version, Instant dueAt) {
    purposes.get().begin(version.site(), version.code(), version.version());
  }
}
