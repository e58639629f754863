package io.shouyue.consent.recipient;

import io.quarkus.panache.common.Sort;
import io.shouyue.platform.orm.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Recipients of each site. */
@ApplicationScoped
@Transactional
class RecipientRepository implements AggregateRepository<RecipientEntity, RecipientEntity.Key> {
  /** False when there is one of that code already. */
  boolean insert(RegisteredRecipient recipient) {
    return insertNew(
        new RecipientEntity.Key(recipient.site(), recipient.code()), RecipientEntity.of(recipient));
  }

  /** Writes it unless it was changed since it was read, and returns it as kept. */
  RegisteredRecipient save(RegisteredRecipient recipient) {
    return save(RecipientEntity.of(recipient)).toRecipient();
  }

  Optional<RegisteredRecipient> one(String site, String code) {
    return findByIdOptional(new RecipientEntity.Key(site, code)).map(RecipientEntity::toRecipient);
  }

  /** Those of the site, by code. */
  List<RegisteredRecipient> all(String site) {
    return find("site = ?1", Sort.by("code"), site).stream()
        .map(RecipientEntity::toRecipient)
        .toList();
  }
}
