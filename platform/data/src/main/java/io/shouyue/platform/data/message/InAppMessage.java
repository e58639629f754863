package io.shouyue.platform.data.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message for a person's privacy centre, as it travels to retention-service, which keeps it.
 *
 * @param id {@code msg_…}; receivers drop one they have
 * @param subject {@code sub_…}
 * @param at legal time of writing
 * @param sender kind of who wrote it
 * @param about id of what it is about
 */
public record InAppMessage(
    String id,
    String site,
    String subject,
    Instant at,
    String sender,
    String title,
    String text,
    @Nullable String about) {

  @Override
  public String toString() {
    return "InAppMessage[" + id + "]";
  }
}
