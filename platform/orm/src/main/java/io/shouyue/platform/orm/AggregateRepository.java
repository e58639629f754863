package io.shouyue.platform.orm;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;

/**
 * Rows of one aggregate. Every write is flushed where it is made: plain SQL later in the same
 * transaction sees it, and what goes wrong is named there and not at commit.
 *
 * @param <E> the entity, which never leaves its repository
 * @param <K> its primary key, with a {@code toString} of its own
 */
public interface AggregateRepository<E, K> extends PanacheRepositoryBase<E, K> {

  /** Inserts the row; false when there is one of that key, and the transaction can go on. */
  default boolean insertNew(K key, E row) {
    queueUp(key, row);
    if (findById(key) != null) {
      return false;
    }
    persistAndFlush(row);
    return true;
  }

  /** Inserts the row or writes over what is there. */
  default void put(K key, E row) {
    queueUp(key, row);
    save(row);
  }

  /**
   * Writes the row as it now is, under the version it was read with, and returns it with the next
   * one. A row that differs in nothing keeps its version.
   *
   * @throws DomainException {@link CommonError#STALE} when it was changed since it was read
   */
  default E save(E row) {
    try {
      E saved = getEntityManager().merge(row);
      flush();
      return saved;
    } catch (OptimisticLockException stale) {
      throw new DomainException(CommonError.STALE, List.of(), stale);
    }
  }

  /** The row as it now is, which nobody else can change until the transaction ends. */
  default Optional<E> lock(K key) {
    Optional<E> row = findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    // It may have been read before it was locked, by an earlier query of this transaction.
    row.ifPresent(getEntityManager()::refresh);
    return row;
  }

  /** Deletes the row; returns how many there were. */
  default int remove(K key) {
    E row = findById(key);
    if (row == null) {
      return 0;
    }
    delete(row);
    flush();
    return 1;
  }

  /**
   * Lets one at a time write a row of that key until its transaction ends. There is no row yet that
   * could be locked, and a second insert would break the transaction it is in.
   */
  private void queueUp(K key, E row) {
    getEntityManager()
        .createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtextextended(:what, 0)) AS text)")
        .setParameter("what", row.getClass().getName() + "\n" + key)
        .getSingleResult();
  }
}
