package io.shouyue.platform.keys;

/**
 * Ed25519 keys (RFC 8032) that sign for the suite and never leave their store.
 *
 * <p>Law: what {@link #sign} gives verifies under the public key of the same name and version, for
 * as long as that version is kept. Every method throws {@link KeyStoreException} when the store
 * cannot be asked or refuses.
 */
public interface SigningKeys {
  /** Name of the key that signs checkpoints of the log. */
  String LOG = "log-checkpoint";

  /** Name of the key that signs who is handed over to Keycloak. */
  String HANDOFF = "handoff";

  /**
   * A version of a key.
   *
   * @param raw the 32 bytes of the public key
   */
  record PublicKey(int version, byte[] raw) {}

  /** Makes the key; does nothing when it exists. */
  void create(String name);

  /** The newest version of the key. */
  PublicKey newest(String name);

  /** Signs {@code message} with that version of the key: 64 bytes. */
  byte[] sign(String name, int version, byte[] message);
}
