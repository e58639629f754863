package io.shouyue.identity.face;

import java.time.Instant;

/**
 * Outbox payload and record of the log: images are gone. Names nobody.
 *
 * @param id random, of this destruction alone
 * @param cause {@code verdict}, {@code deadline}, {@code alternative} or {@code cancelled}
 */
public record ImagesDestroyed(String site, String id, int images, String cause, Instant at) {
  /** Topic of these events. */
  public static final String TOPIC = "images-destroyed";
}
