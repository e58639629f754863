package io.shouyue.identity.account;

import org.jspecify.annotations.Nullable;

/** What a person told a site about themselves; checked and normalised. */
public record AccountProfile(
    String username, @Nullable String email, @Nullable String mobile, @Nullable String nickname) {
  @Nullable String value(AccountField field) {
    return switch (field) {
      case USERNAME -> username;
      case EMAIL -> email;
      case MOBILE -> mobile;
      case NICKNAME -> nickname;
    };
  }

  AccountProfile with(AccountField field, String value) {
    return new AccountProfile(
        field == AccountField.USERNAME ? value : username,
        field == AccountField.EMAIL ? value : email,
        field == AccountField.MOBILE ? value : mobile,
        field == AccountField.NICKNAME ? value : nickname);
  }

  @Override
  public String toString() {
    return "AccountProfile[redacted]";
  }
}
