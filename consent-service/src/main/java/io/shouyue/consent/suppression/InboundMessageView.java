package io.shouyue.consent.suppression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reply did.
 *
 * @param unsubscribed false when the reply was no stop word; nothing changed then
 * @param purposes what was stopped; {@code *} for everything that can be
 * @param receipts of the consents that ended
 * @param reply what may be answered, in the language of {@code Accept-Language}
 */
public record InboundMessageView(
    boolean unsubscribed, List<String> purposes, List<String> receipts, @Nullable String reply) {
  static final InboundMessageView NOTHING =
      new InboundMessageView(false, List.of(), List.of(), null);
}
