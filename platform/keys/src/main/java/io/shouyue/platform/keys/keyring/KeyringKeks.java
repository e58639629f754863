package io.shouyue.platform.keys.keyring;

import io.shouyue.platform.keys.AesGcm;
import io.shouyue.platform.keys.KekVersions;
import io.shouyue.platform.keys.Keks;
import io.shouyue.platform.keys.KeyStoreException;
import io.shouyue.platform.time.SystemClock;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * {@link Keks} as lines {@code kek|<site>} of the keyring ({@link KekLine}). What is stored is the
 * version as four bytes, then {@link AesGcm}'s own form; without them it is version 1's.
 */
public final class KeyringKeks implements Keks {
  private static final int FIRST = 1;

  private final Keyring keyring;
  private final SystemClock clock;

  public KeyringKeks(Keyring keyring) {
    this(keyring, Clock.systemUTC()::instant);
  }

  /** With a clock that dates the versions. */
  public KeyringKeks(Keyring keyring, SystemClock clock) {
    this.keyring = keyring;
    this.clock = clock;
  }

  @Override
  public void create(String site) {
    keyring.change(
        content ->
            content.putIfAbsent(name(site), KekLine.first(AesGcm.newKey(), clock.now()).text()));
  }

  @Override
  public byte[] wrap(String site, byte[] key) {
    KekLine kek = kek(site);
    byte[] sealed = AesGcm.encrypt(kek.key(kek.newest()), site, key);
    return ByteBuffer.allocate(Integer.BYTES + sealed.length)
        .putInt(kek.newest())
        .put(sealed)
        .array();
  }

  @Override
  public byte[] unwrap(String site, byte[] wrapped) {
    byte[] sealed =
        isBare(wrapped) ? wrapped : Arrays.copyOfRange(wrapped, Integer.BYTES, wrapped.length);
    return AesGcm.decrypt(kek(site).key(versionOf(wrapped)), site, sealed);
  }

  @Override
  public int versionOf(byte[] wrapped) {
    return isBare(wrapped) ? FIRST : ByteBuffer.wrap(wrapped).getInt();
  }

  @Override
  public KekVersions versions(String site) {
    return kek(site).ages();
  }

  @Override
  public void rotate(String site) {
    change(
        site, kek -> kek.with(kek.newest() + 1, new KekLine.Version(clock.now(), AesGcm.newKey())));
  }

  @Override
  public void trim(String site, int oldest) {
    change(
        site,
        kek -> {
          if (oldest > kek.newest()) {
            throw new KeyStoreException("the newest version stays", null);
          }
          return kek.from(oldest);
        });
  }

  private void change(String site, UnaryOperator<KekLine> change) {
    keyring.change(
        content -> {
          KekLine kek = KekLine.parse(content.getProperty(name(site)));
          content.setProperty(name(site), change.apply(kek).text());
        });
  }

  private KekLine kek(String site) {
    return KekLine.parse(keyring.read().getProperty(name(site)));
  }

  /** No KEK reaches the versions whose first byte is {@link AesGcm}'s own version. */
  private static boolean isBare(byte[] wrapped) {
    return wrapped[0] != 0;
  }

  private static String name(String site) {
    return "kek|" + site;
  }
}
