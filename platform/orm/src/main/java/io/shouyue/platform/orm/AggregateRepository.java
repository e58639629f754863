package io.shouyue.platform.orm;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

/**
 * Rows of one aggregate. Every write is flushed where it is made: plain SQL later in the same
 * transaction sees it, and what goes wrong is named there and not at commit.
 *
 * @param <E> the entity, which never leaves its repository
 * @param <K> its primary key
 */
public interface AggregateRepository<E, K> extends PanacheRepositoryBase<E, K> {

  /**
   * Inserts the row. False when there is one of that key, or of another unique key it shares; in
   * the second case the transaction can only be rolled back.
   */
  default boolean insertNew(K key, E entity) {
    if (findById(key) != null) {
      return false;
    }
    try {
      persistAndFlush(entity);
      return true;
    } catch (ConstraintViolationException refused) {
      if (refused.getKind() == ConstraintKind.UNIQUE) {
        return false;
      }
      throw refused;
    }
  }

  /**
   * Writes the row as it now is, under the version it was read with, and returns it with the next
   * one. A row that differs in nothing keeps its version.
   *
   * @throws DomainException {@link CommonError#STALE} when it was changed since it was read
   */
  default E save(E changed) {
    try {
      E saved = getEntityManager().merge(changed);
      flush();
      return saved;
    } catch (OptimisticLockException stale) {
      throw new DomainException(CommonError.STALE, List.of(), stale);
    }
  }
}
