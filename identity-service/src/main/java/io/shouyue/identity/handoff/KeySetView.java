package io.shouyue.identity.handoff;

import io.shouyue.platform.keys.SigningKeys;
import java.util.Base64;
import java.util.List;

/** A JSON Web Key Set (RFC 7517 §5) of one Ed25519 key (RFC 8037 §2). */
public record KeySetView(List<Key> keys) {
  /** The public key; {@code x} are its 32 bytes. */
  public record Key(String kty, String crv, String use, String alg, String kid, String x) {}

  static KeySetView of(SigningKeys.PublicKey key) {
    String x = Base64.getUrlEncoder().withoutPadding().encodeToString(key.raw());
    return new KeySetView(
        List.of(new Key("OKP", "Ed25519", "sig", "EdDSA", IdTokens.keyId(key), x)));
  }
}
