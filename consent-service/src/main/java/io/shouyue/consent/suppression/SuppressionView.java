package io.shouyue.consent.suppression;

import java.time.Instant;

/** An entry of the list; leads back to nobody without the site's key. */
public record SuppressionView(
    String digest,
    ContactChannel channel,
    String purpose,
    SuppressionSource source,
    Instant since) {
  static SuppressionView of(Suppression suppression) {
    return new SuppressionView(
        suppression.digest(),
        suppression.channel(),
        suppression.purpose(),
        suppression.source(),
        suppression.since());
  }

  /** A line of the CSV export; no value of it needs quoting. */
  String csv() {
    return digest + "," + channel + "," + purpose + "," + source + "," + since + "\r\n";
  }
}
