package io.shouyue.identity.assurance;

import io.shouyue.identity.identifier.Ages;
import io.shouyue.identity.subject.PersonalSeal;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

  /** A row for each, all by one look at their keys. */
  Map<SubjectRef, AssuranceRow> seal(List<Confirmed> all) {
    Map<SubjectRef, Map<String, String>> texts = new HashMap<>();
    all.forEach(one -> texts.put(one.ref(), texts(one.identity())));
    Map<SubjectRef, Map<String, byte[]>> sealed = seal.seal(RetentionClass.IDENTITY, texts);
    Map<SubjectRef, AssuranceRow> rows = new HashMap<>();
    all.forEach(one -> rows.put(one.ref(), row(one.identity(), sealed.get(one.ref()))));
    return rows;
  }

  private AssuranceRow row(VerifiedIdentity identity, Map<String, byte[]> sealed) {
    return new AssuranceRow(
        identity.verification(),
        identity.level(),
        identity.method(),
        identity.verifiedAt(),
        config.validFor().map(identity.verifiedAt()::plus).orElse(null),
        sealed.get(MASKED_NAME),
        sealed.get(NAME),
        sealed.get(ID_NUMBER),
        sealed.get(UNDER_14_UNTIL),
        sealed.get(ADULT_FROM));
  }

  private Map<String, String> texts(VerifiedIdentity identity) {
    Map<String, String> texts = new TreeMap<>();
    texts.put(MASKED_NAME, identity.name().masked());
    if (identity.sealRegister()) {
      texts.put(NAME, identity.name().reveal());
      texts.put(ID_NUMBER, identity.number().reveal());
    }
    identity
        .birthDate()
        .map(Ages::under14Until)
        .filter(day -> !isPast(day.plusDays(1)))
        .ifPresent(day -> texts.put(UNDER_14_UNTIL, day.toString()));
    identity
        .birthDate()
        .map(Ages::adultFrom)
        .filter(day -> !isPast(day))
        .ifPresent(day -> texts.put(ADULT_FROM, day.toString()));
    return texts;
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
    return under14Until(ref, row.under14Until()).isPresent();
  }

  /** The last day under 14; empty once it is over. */
  Optional<LocalDate> under14Until(SubjectRef ref, byte @Nullable [] sealed) {
    return Optional.ofNullable(open(ref, UNDER_14_UNTIL, sealed))
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
}
