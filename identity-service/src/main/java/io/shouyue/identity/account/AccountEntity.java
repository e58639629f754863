package io.shouyue.identity.account;

import io.shouyue.identity.subject.SubjectRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of {@code account}; every field of the profile is sealed in a column of its own. */
@Entity(name = "Account")
@Table(name = "account")
@IdClass(AccountEntity.Key.class)
class AccountEntity {
  /** Primary key. */
  record Key(String site, String subject) {
    static Key of(SubjectRef ref) {
      return new Key(ref.site(), ref.id().value());
    }
  }

  @Id private String site;
  @Id private String subject;

  @Column(name = "keycloak_user")
  private @Nullable String keycloakUser;

  @Column(name = "username_sealed")
  private byte @Nullable [] username;

  @Column(name = "email_sealed")
  private byte @Nullable [] email;

  @Column(name = "mobile_sealed")
  private byte @Nullable [] mobile;

  @Column(name = "nickname_sealed")
  private byte @Nullable [] nickname;

  @Column(name = "mobile_changed_at")
  private @Nullable Instant mobileChangedAt;

  @Column(name = "mobile_confirmed_at")
  private @Nullable Instant mobileConfirmedAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  static AccountEntity claimed(SubjectRef ref, Instant at) {
    AccountEntity row = new AccountEntity();
    row.site = ref.site();
    row.subject = ref.id().value();
    row.createdAt = at;
    row.changedAt = at;
    return row;
  }

  void take(AccountRow row, Instant at) {
    keycloakUser = row.keycloakUser();
    username = row.sealed().get(AccountField.USERNAME);
    email = row.sealed().get(AccountField.EMAIL);
    mobile = row.sealed().get(AccountField.MOBILE);
    nickname = row.sealed().get(AccountField.NICKNAME);
    mobileChangedAt = row.mobile().changedAt();
    mobileConfirmedAt = row.mobile().confirmedAt();
    changedAt = at;
  }

  AccountRow toRow() {
    Map<AccountField, byte[]> sealed = new EnumMap<>(AccountField.class);
    put(sealed, AccountField.USERNAME, username);
    put(sealed, AccountField.EMAIL, email);
    put(sealed, AccountField.MOBILE, mobile);
    put(sealed, AccountField.NICKNAME, nickname);
    return new AccountRow(
        keycloakUser, sealed, new MobileDates(mobileChangedAt, mobileConfirmedAt));
  }

  private static void put(
      Map<AccountField, byte[]> sealed, AccountField field, byte @Nullable [] value) {
    if (value != null) {
      sealed.put(field, value.clone());
    }
  }
}
