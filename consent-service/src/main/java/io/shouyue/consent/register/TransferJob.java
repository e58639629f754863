package io.shouyue.consent.register;

import io.shouyue.consent.BatchJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Takes transfers to everybody they concern, some people at a time; goes on where it stopped. */
@ApplicationScoped
public class TransferJob implements BatchJob {
  private final TransferService transfers;

  TransferJob(TransferService transfers) {
    this.transfers = transfers;
  }

  @Override
  public String name() {
    return "transfers";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public int batch() {
    return transfers.some();
  }
}
