package io.shouyue.identity.provider;

import io.shouyue.platform.data.vendor.KeyPair;
import io.shouyue.platform.data.vendor.VendorKeys;
import java.util.Optional;

/** Credentials that a test rotates by hand. */
public final class TestKeys implements VendorKeys {
  private volatile KeyPair pair;

  public TestKeys(String id, String secret) {
    pair = new KeyPair(id, secret);
  }

  public void rotate(String id, String secret) {
    pair = new KeyPair(id, secret);
  }

  @Override
  public Optional<KeyPair> present() {
    return Optional.of(pair);
  }

  @Override
  public boolean haveChangedSince(KeyPair refused) {
    return !pair.equals(refused);
  }
}
