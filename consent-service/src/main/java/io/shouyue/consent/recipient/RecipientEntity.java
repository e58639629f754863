package io.shouyue.consent.recipient;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A row of {@code recipient}. */
@Entity(name = "Recipient")
@Table(name = "recipient")
@IdClass(RecipientEntity.Key.class)
class RecipientEntity {
  /** Primary key. */
  record Key(String site, String code) {}

  @Id private String site;
  @Id private String code;
  @Version private int revision;

  @Enumerated(EnumType.STRING)
  private RecipientKind kind;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private RecipientDetails details;

  static RecipientEntity of(RegisteredRecipient recipient) {
    RecipientEntity row = new RecipientEntity();
    row.site = recipient.site();
    row.code = recipient.code();
    row.revision = recipient.revision();
    row.kind = recipient.kind();
    row.details = recipient.details();
    return row;
  }

  RegisteredRecipient toRecipient() {
    return new RegisteredRecipient(site, code, revision, kind, details);
  }
}
