package io.shouyue.identity.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in to be made or changed.
 *
 * @param password left out, an existing sign-in keeps its own
 */
public record AccountRequest(
    @NotBlank @Size(max = 64) String username,
    @Nullable @Size(min = 1, max = 128) String password,
    @Nullable @Size(max = 254) String email,
    @Nullable @Size(max = 32) String mobile,
    @Nullable @Size(max = 100) String nickname) {
  static AccountRequest of(AccountProfile profile) {
    return new AccountRequest(
        profile.username(), null, profile.email(), profile.mobile(), profile.nickname());
  }

  @Override
  public String toString() {
    return "AccountRequest[redacted]";
  }
}
