package io.shouyue.identity.account;

import org.jspecify.annotations.Nullable;

/** What a person told a site about themselves; checked and normalised. */
public record AccountProfile(
    String username, @Nullable String email, @Nullable String mobile, @Nullable String nickname) {
  @Override
  public String toString() {
    return "AccountProfile[redacted]";
  }
}
