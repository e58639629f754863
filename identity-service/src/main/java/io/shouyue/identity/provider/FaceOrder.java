package io.shouyue.identity.provider;

import io.shouyue.platform.personal.IdNumber;
import io.shouyue.platform.personal.PersonName;

/**
 * A liveness session to be opened.
 *
 * @param reference ours, unique per session
 * @param front the card's side with the portrait, a JPEG without metadata
 * @param back its other side
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read once, never compared
public record FaceOrder(
    String reference, PersonName name, IdNumber number, byte[] front, byte[] back) {
  @Override
  public String toString() {
    return "FaceOrder[" + reference + "]";
  }
}
