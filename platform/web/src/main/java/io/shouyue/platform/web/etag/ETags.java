package io.shouyue.platform.web.etag;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import org.jspecify.annotations.Nullable;

/** Strong entity tags (RFC 9110 §8.8.3) made from a version number. */
public final class ETags {
  private ETags() {}

  /** The tag of {@code version}, quotes included. */
  public static String of(long version) {
    return "\"v" + version + "\"";
  }

  /**
   * Refuses an edit of something that changed meanwhile.
   *
   * @throws DomainException if-match-missing (428) or stale (412)
   */
  public static void require(@Nullable String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new DomainException(CommonError.IF_MATCH_MISSING);
    }
    if (!ifMatch.equals("*") && !ifMatch.equals(of(version))) {
      throw new DomainException(CommonError.STALE);
    }
  }
}
