package io.shouyue.retention.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sealed copy and the code that opens it.
 *
 * @param expiresAt of the legal clock
 * @param codeExpiresAt of the real clock
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, read once
record StoredAnswer(
    Instant expiresAt,
    int downloadsLeft,
    byte[] archiveSealed,
    byte @Nullable [] codeDigest,
    @Nullable Instant codeExpiresAt,
    int codeTriesLeft) {

  boolean isOpenAt(Instant now) {
    return downloadsLeft > 0 && now.isBefore(expiresAt);
  }

  @Override
  public String toString() {
    return "StoredAnswer[redacted]";
  }
}
