package io.shouyue.platform.web.idempotency;

import java.util.Objects;

/**
 * A creating call with the key under which it may be repeated. Two are equal when client and key
 * are, whatever they ask for.
 *
 * @param client who the key belongs to
 * @param fingerprint keyed digest of method, path and body
 */
@SuppressWarnings("ArrayRecordComponent") // compared by client and key alone
public record KeyedCall(String client, String key, byte[] fingerprint) {
  @Override
  public boolean equals(Object other) {
    return other instanceof KeyedCall call && call.client.equals(client) && call.key.equals(key);
  }

  @Override
  public int hashCode() {
    return Objects.hash(client, key);
  }

  @Override
  public String toString() {
    return "KeyedCall[redacted]";
  }
}
