package io.shouyue.consent.receipt;

import io.shouyue.consent.ConsentException;
import io.shouyue.paper.ReceiptPdf;
import io.shouyue.platform.error.CommonError;
import io.shouyue.proof.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Prints receipts one at a time: each needs the whole font in memory, some twenty megabytes. */
@ApplicationScoped
public class ReceiptPrinter {
  private static final long PATIENCE_SECONDS = 10;

  private final Semaphore press = new Semaphore(1, true);

  /** The PDF; {@link CommonError#UNAVAILABLE} when too many wait for one. */
  byte[] print(Json.Obj receipt) {
    try {
      if (!press.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new ConsentException(CommonError.UNAVAILABLE);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ConsentException(CommonError.UNAVAILABLE);
    }
    try {
      return ReceiptPdf.write(receipt);
    } finally {
      press.release();
    }
  }
}
