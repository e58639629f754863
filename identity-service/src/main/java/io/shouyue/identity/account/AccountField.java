package io.shouyue.identity.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The fields of a profile, each sealed in a column of its own so that a hold can keep just one. */
enum AccountField {
  USERNAME("username"),
  EMAIL("email"),
  MOBILE("mobile"),
  NICKNAME("nickname");

  private final String field;

  AccountField(String field) {
    this.field = field;
  }

  /** Name in the API, in hold lines and, with {@code _sealed}, of the column. */
  String field() {
    return field;
  }

  /** What the sealed value is bound to. */
  String context() {
    return "account." + field;
  }

  /** The field of that name in the API; empty when an account has none such. */
  static Optional<AccountField> named(String name) {
    return all().stream().filter(one -> one.field.equals(name)).findFirst();
  }

  static List<AccountField> all() {
    return Arrays.asList(values());
  }
}
