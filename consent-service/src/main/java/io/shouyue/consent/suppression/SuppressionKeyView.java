package io.shouyue.consent.suppression;

/**
 * How the digests of the list are made.
 *
 * @param input what is digested
 * @param key in base64; whoever has it and the list can try out contacts
 */
public record SuppressionKeyView(String algorithm, String input, String key) {
  @Override
  public String toString() {
    return "SuppressionKeyView[redacted]";
  }
}
