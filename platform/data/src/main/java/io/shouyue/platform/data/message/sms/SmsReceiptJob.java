package io.shouyue.platform.data.message.sms;

import io.shouyue.platform.data.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Asks for delivery receipts. */
@ApplicationScoped
public class SmsReceiptJob implements RecurringJob {
  private final SmsReceipts receipts;

  SmsReceiptJob(SmsReceipts receipts) {
    this.receipts = receipts;
  }

  @Override
  public String name() {
    return "sms-receipts";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    receipts.pursue();
  }
}
