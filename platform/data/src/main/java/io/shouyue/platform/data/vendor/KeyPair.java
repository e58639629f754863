package io.shouyue.platform.data.vendor;

/**
 * A vendor's credentials.
 *
 * @param id names them; no secret
 */
public record KeyPair(String id, String secret) {
  @Override
  public String toString() {
    return "KeyPair[redacted]";
  }
}
