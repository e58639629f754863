package io.shouyue.identity.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the age of a mobile, by the legal clock.
 *
 * @param changedAt null while it is the one of the sign-up
 * @param confirmedAt when the person last showed that it is theirs
 */
record MobileDates(@Nullable Instant changedAt, @Nullable Instant confirmedAt) {
  /** There is no mobile. */
  static final MobileDates NONE = new MobileDates(null, null);

  static MobileDates ofSignUp(Instant at) {
    return new MobileDates(null, at);
  }

  static MobileDates changed(Instant at) {
    return new MobileDates(at, at);
  }

  /** Nobody has shown yet that it is theirs. */
  static MobileDates unconfirmed(Instant at) {
    return new MobileDates(at, null);
  }

  MobileDates confirmed(Instant at) {
    return new MobileDates(changedAt, at);
  }
}
