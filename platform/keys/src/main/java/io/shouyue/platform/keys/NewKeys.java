package io.shouyue.platform.keys;

import io.shouyue.platform.keys.DataKeyTable.Row;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Data keys of owners who have none yet: what they seal can be written down before they are stored.
 * Closing them overwrites the keys in clear; wrapped they can be stored afterwards.
 */
public final class NewKeys implements AutoCloseable {
  private final Map<KeyRef, Row> rows;
  private final UnlockedKeys unlocked;

  NewKeys(Map<KeyRef, Row> rows, UnlockedKeys unlocked) {
    this.rows = rows;
    this.unlocked = unlocked;
  }

  /** To seal with, until they are closed. */
  public UnlockedKeys unlocked() {
    return unlocked;
  }

  /** Those wanted, in the order of their names. */
  Map<KeyRef, Row> rows(Collection<KeyRef> wanted) {
    Map<KeyRef, Row> some = new LinkedHashMap<>(rows);
    some.keySet().retainAll(Set.copyOf(wanted));
    return some;
  }

  @Override
  public void close() {
    unlocked.close();
  }
}
