package io.shouyue.identity.enterprise;

import io.shouyue.identity.subject.PersonalSeal;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.personal.BankAccount;
import io.shouyue.platform.personal.LicenceNumber;
import io.shouyue.platform.personal.OrganisationName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Seals what was claimed and opens it, all in class IDENTITY. */
@ApplicationScoped
class SealedClaims {
  private static final String TABLE = "enterprise_verification.";

  private final PersonalSeal seal;

  SealedClaims(PersonalSeal seal) {
    this.seal = seal;
  }

  /** The sealed columns as they lie. Never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  record Sealed(
      byte @Nullable [] name,
      byte @Nullable [] licence,
      byte @Nullable [] branch,
      byte @Nullable [] account,
      byte @Nullable [] holder,
      byte @Nullable [] tail) {}

  /** What a payment and the end of a verification need of it. */
  record Opened(
      OrganisationName name,
      LicenceNumber licence,
      String branch,
      BankAccount account,
      OrganisationName holder) {
    @Override
    public String toString() {
      return "Opened[redacted]";
    }
  }

  Sealed seal(SubjectRef ref, EnterpriseClaim claim) {
    return new Sealed(
        seal(ref, "name", claim.name().reveal()),
        seal(ref, "licence", claim.licence().number().reveal()),
        seal(ref, "branch", claim.branch()),
        seal(ref, "account", claim.account().reveal()),
        seal(ref, "holder", claim.holder().reveal()),
        seal(ref, "account_tail", claim.account().masked()));
  }

  Opened open(SubjectRef ref, Sealed sealed) {
    return new Opened(
        new OrganisationName(open(ref, "name", sealed.name())),
        new LicenceNumber(open(ref, "licence", sealed.licence())),
        open(ref, "branch", sealed.branch()),
        new BankAccount(open(ref, "account", sealed.account())),
        new OrganisationName(open(ref, "holder", sealed.holder())));
  }

  @Nullable String tail(SubjectRef ref, Sealed sealed) {
    return seal.open(ref, RetentionClass.IDENTITY, TABLE + "account_tail", sealed.tail());
  }

  private byte @Nullable [] seal(SubjectRef ref, String column, String text) {
    return seal.seal(ref, RetentionClass.IDENTITY, TABLE + column, text);
  }

  private String open(SubjectRef ref, String column, byte @Nullable [] sealed) {
    return Objects.requireNonNull(seal.open(ref, RetentionClass.IDENTITY, TABLE + column, sealed));
  }
}
