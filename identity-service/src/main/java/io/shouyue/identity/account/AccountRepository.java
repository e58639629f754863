package io.shouyue.identity.account;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.orm.AggregateRepository;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Accounts of each site's subjects, sealed as they lie. */
@ApplicationScoped
@Transactional
class AccountRepository implements AggregateRepository<AccountEntity, AccountEntity.Key> {
  private final LegalClock clock;

  AccountRepository(LegalClock clock) {
    this.clock = clock;
  }

  Optional<AccountRow> one(SubjectRef ref) {
    return findByIdOptional(AccountEntity.Key.of(ref)).map(AccountEntity::toRow);
  }

  /** Makes an empty row before Keycloak is asked, so that a crash leaves a trace to follow. */
  void claim(SubjectRef ref) {
    insertNew(AccountEntity.Key.of(ref), AccountEntity.claimed(ref, clock.now()));
  }

  /** Writes over the account; nothing happens where there is none. */
  void update(SubjectRef ref, AccountRow row) {
    findByIdOptional(AccountEntity.Key.of(ref)).ifPresent(found -> found.take(row, clock.now()));
    flush();
  }

  /** Keeps these fields and forgets the others and the sign-in. */
  void reduce(SubjectRef ref, Set<AccountField> keep) {
    one(ref)
        .ifPresent(
            row -> {
              Map<AccountField, byte[]> kept = new EnumMap<>(AccountField.class);
              kept.putAll(row.sealed());
              kept.keySet().retainAll(keep);
              MobileDates mobile =
                  kept.containsKey(AccountField.MOBILE) ? row.mobile() : MobileDates.NONE;
              update(ref, new AccountRow(null, kept, mobile));
            });
  }

  int delete(SubjectRef ref) {
    return remove(AccountEntity.Key.of(ref));
  }
}
