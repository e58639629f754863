package io.shouyue.retention.answer;

import io.shouyue.platform.text.LocalText;
import java.time.Instant;
import java.util.List;

/** Everything the suite holds of one person at one instant, without anybody else's data. */
record DataCopy(LocalText site, String number, Instant madeAt, List<CopyPart> parts) {

  DataCopy {
    parts = List.copyOf(parts);
  }
}
