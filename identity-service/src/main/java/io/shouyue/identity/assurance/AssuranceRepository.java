package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.orm.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The verified identity of each subject, sealed as it lies. */
@ApplicationScoped
@Transactional
class AssuranceRepository implements AggregateRepository<AssuranceEntity, AssuranceEntity.Key> {
  private static final int LAPSES_AT_ONCE = 500;

  Optional<AssuranceRow> one(SubjectRef ref) {
    return findByIdOptional(AssuranceEntity.Key.of(ref)).map(AssuranceEntity::toRow);
  }

  /** Keeps of the sealed values what the flags say; the days of age go in any case. */
  void reduce(SubjectRef ref, boolean keepName, boolean keepIdNumber) {
    change(
        ref,
        found -> {
          if (!keepName) {
            found.dropNames();
          }
          if (!keepIdNumber) {
            found.dropIdNumber();
          }
          found.dropUnder14Until();
          found.dropAdultFrom();
        });
  }

  int delete(SubjectRef ref) {
    return remove(AssuranceEntity.Key.of(ref));
  }

  /** Subjects of whom a day of age is still kept. */
  List<SubjectRef> withDaysOfAge() {
    return find(
            """
            select site, subject from Assurance
            where under14Until is not null or adultFrom is not null
            """)
        .project(AssuranceEntity.Key.class)
        .stream()
        .map(AssuranceEntity.Key::toRef)
        .toList();
  }

  /** Whose verification is over since a while and was not told yet; told from now on. */
  List<SubjectRef> tellLapsed(Instant now) {
    List<SubjectRef> lapsed =
        find("validUntil <= ?1 and lapseTold = false", now).page(0, LAPSES_AT_ONCE).stream()
            .map(AssuranceEntity::tellLapse)
            .toList();
    flush();
    return lapsed;
  }

  void dropDaysOfAge(SubjectRef ref, boolean under14Until, boolean adultFrom) {
    change(
        ref,
        found -> {
          if (under14Until) {
            found.dropUnder14Until();
          }
          if (adultFrom) {
            found.dropAdultFrom();
          }
        });
  }

  private void change(SubjectRef ref, Consumer<AssuranceEntity> change) {
    findByIdOptional(AssuranceEntity.Key.of(ref)).ifPresent(change);
    flush();
  }
}
