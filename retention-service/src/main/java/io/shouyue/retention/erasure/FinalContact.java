package io.shouyue.retention.erasure;

import org.jspecify.annotations.Nullable;

/**
 * Where the final statement goes.
 *
 * @param contact a mail address or a mobile; null when the website held neither
 */
record FinalContact(String locale, @Nullable String contact) {

  @Override
  public String toString() {
    return "FinalContact[redacted]";
  }
}
