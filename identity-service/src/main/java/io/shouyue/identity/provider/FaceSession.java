package io.shouyue.identity.provider;

import java.time.Instant;

/**
 * An open liveness session.
 *
 * @param token the vendor's name for it; whoever has it may ask for the outcome
 * @param url where the person goes with a camera; for a code on the screen, too
 * @param endsAt by the real clock
 */
public record FaceSession(String token, String url, Instant endsAt) {
  @Override
  public String toString() {
    return "FaceSession[redacted]";
  }
}
