package io.shouyue.identity.provider;

import org.jspecify.annotations.Nullable;

/**
 * How a session stands.
 *
 * @param reason kebab-case, why it failed
 * @param reference the vendor's name for the verdict; never personal data
 */
public record FaceAnswer(Verdict verdict, @Nullable String reason, @Nullable String reference) {

  /** What an answer can mean. */
  public enum Verdict {
    /** A living person, and the one of the document. */
    PASSED,
    /** A verdict against it. */
    FAILED,
    /** The person has not finished, or the vendor has not. */
    PENDING,
    /** The session ended without a verdict; another may be opened. */
    ENDED,
    /** It cannot be told now. */
    UNAVAILABLE
  }

  /** Nothing but the verdict. */
  public static FaceAnswer of(Verdict verdict) {
    return new FaceAnswer(verdict, null, null);
  }

  /** A verdict against it. */
  public static FaceAnswer failed(String reason, @Nullable String reference) {
    return new FaceAnswer(Verdict.FAILED, reason, reference);
  }
}
