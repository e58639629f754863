package io.shouyue.platform.keys;

/**
 * Key encryption keys, one for each site. They never leave their store; what they wrap is small.
 *
 * <p>Law: {@code unwrap(site, wrap(site, key)) == key} as long as the version that wrapped it is
 * kept, and nobody without the same site's KEK can unwrap. A KEK has versions: {@link #rotate} adds
 * one, {@link #trim} destroys old ones for good. Every method throws {@link KeyStoreException} when
 * the store cannot be asked or refuses.
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

  /** The version of the KEK that wrapped this; asks nobody. */
  int versionOf(byte[] wrapped);

  /** The versions that are kept. */
  KekVersions versions(String site);

  /** Adds a version, under which {@link #wrap} works from now on. */
  void rotate(String site);

  /**
   * Destroys every version before {@code oldest}: what they wrapped opens nowhere any more, least
   * of all from a backup. Does nothing when they are gone already.
   *
   * @param oldest at most the newest
   */
  void trim(String site, int oldest);
}
