package io.shouyue.identity.face;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of face checks. */
@ConfigMapping(prefix = "shouyue.identity.face")
public interface FaceConfig {
  /** How many a subject may begin on one Beijing day, by the real clock. */
  @WithDefault("5")
  int dailyLimit();

  /** How long images may lie without a verdict; at most seven days. */
  @WithDefault("P1D")
  Duration deadline();

  /** How many liveness sessions one check may open. */
  @WithDefault("3")
  int sessions();

  /** Purposes whose separate consents must be recorded (PIPL 29; face measures 6 and 8). */
  @WithDefault("face_verify,face_transfer")
  List<String> purposes();

  /** Longest photo in bytes. */
  @WithDefault("5242880")
  int largestPhoto();

  /** Most pixels of a photo. */
  @WithDefault("40000000")
  long mostPixels();

  /** From how many stored persons on the authority must be told (face measures 15). */
  @WithDefault("100000")
  long filingFrom();

  /** How many working days the filing then has (face measures 15). */
  @WithDefault("30")
  int filingWorkingDays();

  /** Share of it, in percent, at which a warning goes out. */
  @WithDefault("80")
  int warnAt();

  /** Signs callbacks of vendors (HMAC-SHA-256); without it callbacks are not taken. */
  Optional<String> callbackSecret();
}
