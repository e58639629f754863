package io.shouyue.identity.assurance;

import io.shouyue.identity.identifier.Ages;
import io.shouyue.identity.subject.PersonalSeal;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Seals an identity into a row and opens a row, all in class IDENTITY. */
@ApplicationScoped
class SealedAssurance {
  static final String MASKED_NAME = "assurance.masked_name";
  static final String NAME = "assurance.name";
  static final String ID_NUMBER = "assurance.id_number";
  static final String UNDER_14_UNTIL = "assurance.under14_until";
  static final String ADULT_FROM = "assurance.adult_from";

  private final PersonalSeal seal;
  private final AssuranceConfig config;
  private final LegalClock clock;

  SealedAssurance(PersonalSeal seal, AssuranceConfig config, LegalClock clock) {
    this.seal = seal;
    this.config = config;
    this.clock = clock;
  }

  AssuranceRow seal(SubjectRef ref, VerifiedIdentity identity) {
    boolean register = identity.sealRegister();
    Optional<LocalDate> under14Until =
        identity.birthDate().map(Ages::under14Until).filter(day -> !isPast(day.plusDays(1)));
    Optional<LocalDate> adultFrom =
        identity.birthDate().map(Ages::adultFrom).filter(day -> !isPast(day));
    return new AssuranceRow(
        identity.verification(),
        identity.level(),
        identity.method(),
        identity.verifiedAt(),
        config.validFor().map(identity.verifiedAt()::plus).orElse(null),
        seal(ref, MASKED_NAME, identity.name().masked()),
        register ? seal(ref, NAME, identity.name().reveal()) : null,
        register ? seal(ref, ID_NUMBER, identity.number().reveal()) : null,
        seal(ref, UNDER_14_UNTIL, under14Until),
        seal(ref, ADULT_FROM, adultFrom));
  }

  Assurance open(SubjectRef ref, AssuranceRow row) {
    return new Assurance(
        isLapsed(row) ? AssuranceLevel.NONE : row.level(),
        row.method(),
        row.verifiedAt(),
        open(ref, MASKED_NAME, row.maskedName()),
        isUnder14(ref, row),
        row.validUntil());
  }

  /** Whether the time is over for which it was good. */
  boolean isLapsed(AssuranceRow row) {
    return row.validUntil() != null && !clock.now().isBefore(row.validUntil());
  }

  @Nullable String open(SubjectRef ref, String column, byte @Nullable [] sealed) {
    return seal.open(ref, RetentionClass.IDENTITY, column, sealed);
  }

  /** Whether the last day under 14 is over, or was not kept because it was. */
  boolean isUnder14(SubjectRef ref, AssuranceRow row) {
    return under14Until(ref, row).isPresent();
  }

  /** The last day under 14; empty once it is over. */
  Optional<LocalDate> under14Until(SubjectRef ref, AssuranceRow row) {
    return Optional.ofNullable(open(ref, UNDER_14_UNTIL, row.under14Until()))
        .map(LocalDate::parse)
        .filter(day -> !isPast(day.plusDays(1)));
  }

  /** Whether the person is an adult by what is kept: the day has come, or was not kept. */
  boolean isAdult(SubjectRef ref, AssuranceRow row) {
    String from = open(ref, ADULT_FROM, row.adultFrom());
    return from == null || isPast(LocalDate.parse(from));
  }

  private boolean isPast(LocalDate firstDayAfter) {
    return !clock.today().isBefore(firstDayAfter);
  }

  private byte @Nullable [] seal(SubjectRef ref, String column, Optional<LocalDate> day) {
    return day.isEmpty() ? null : seal(ref, column, day.get().toString());
  }

  private byte @Nullable [] seal(SubjectRef ref, String column, String text) {
    return seal.seal(ref, RetentionClass.IDENTITY, column, text);
  }
}
