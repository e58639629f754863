package io.shouyue.identity.account;

import org.jspecify.annotations.Nullable;

/** A profile as its own person sees it. */
public record AccountView(
    String username, @Nullable String email, @Nullable String mobile, @Nullable String nickname) {
  static AccountView of(AccountProfile profile) {
    return new AccountView(
        profile.username(), profile.email(), profile.mobile(), profile.nickname());
  }

  @Override
  public String toString() {
    return "AccountView[redacted]";
  }
}
