package io.shouyue.identity.person;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.web.idempotency.KeyedCall;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim on its way into a transaction of many, with all that needs no database. Never compared.
 *
 * @param question keyed digest of what is going to be asked
 * @param card keyed digest of the bank card, where there is one
 */
@SuppressWarnings("ArrayRecordComponent")
record ClaimWrite(
    KeyedCall call, SubjectRef ref, ElementClaim claim, byte[] question, byte @Nullable [] card) {

  /** The site and the card, by which the card's wrong answers are counted. */
  Optional<?> cardAtSite() {
    record Card(String site, ByteBuffer digest) {}
    return Optional.ofNullable(card).map(digest -> new Card(ref.site(), ByteBuffer.wrap(digest)));
  }
}
