package io.shouyue.platform.data.vendor;

import java.util.Optional;

/** The credentials of one vendor as they are at this moment. */
public interface VendorKeys {
  /** Empty where none are configured; then nothing must be sent. */
  Optional<KeyPair> present();

  /** Looks for newer ones; whether there are, compared with {@code refused}. */
  boolean haveChangedSince(KeyPair refused);
}
