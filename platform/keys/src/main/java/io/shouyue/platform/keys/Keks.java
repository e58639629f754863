package io.shouyue.platform.keys;

/**
 * Key encryption keys, one for each site. They never leave their store; what they wrap is small.
 *
 * <p>Law: {@code unwrap(site, wrap(site, key)) == key}, and nobody without the same site's KEK can
 * unwrap. Every method throws {@link KeyStoreException} when the store cannot be asked or refuses.
 */
public interface Keks {
  /** Site code of the keys that belong to the suite itself. */
  String PLATFORM = "platform";

  /** Makes the KEK of {@code site}; does nothing when it exists. */
  void create(String site);

  /** Encrypts a key under the newest version of the site's KEK. */
  byte[] wrap(String site, byte[] key);

  /** Decrypts what {@link #wrap} gave, by any version that is still kept. */
  byte[] unwrap(String site, byte[] wrapped);
}
