package io.shouyue.identity.account;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code account}, sealed as it lies.
 *
 * @param keycloakUser null while the sign-in is being made, and once it is gone
 * @param sealed only the fields that are held
 */
record AccountRow(
    @Nullable String keycloakUser, Map<AccountField, byte[]> sealed, MobileDates mobile) {
  AccountRow {
    Map<AccountField, byte[]> copy = new EnumMap<>(AccountField.class);
    copy.putAll(sealed);
    sealed = copy;
  }

  Set<AccountField> held() {
    EnumSet<AccountField> fields = EnumSet.noneOf(AccountField.class);
    fields.addAll(sealed.keySet());
    return fields;
  }
}
