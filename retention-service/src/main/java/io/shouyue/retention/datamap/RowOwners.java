package io.shouyue.retention.datamap;

import io.shouyue.retention.datamap.RowSelector.Wanted;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which of several people a row is counted for, by its keys as the database gives them back. What
 * it holds to be equal may be written otherwise than what was asked for (a collation without case,
 * an id with capital letters), so letters' case and blanks around do not count.
 */
final class RowOwners {

  private final Map<List<String>, Integer> exact = new HashMap<>();
  private final Map<List<String>, Integer> alike = new HashMap<>();

  RowOwners(RowSelector rows, MappedTable table, List<Wanted> people) {
    for (int n = 0; n < people.size(); n++) {
      int place = n;
      rows.keys(table, people.get(n))
          .ifPresent(
              keys -> {
                List<String> written = keys.stream().map(String::valueOf).toList();
                exact.putIfAbsent(written, place);
                alike.putIfAbsent(plain(written), place);
              });
    }
  }

  /** The place of the one among the people; the first when nobody fits, so that no row is lost. */
  int of(List<String> keys) {
    Integer known = exact.get(keys);
    return known != null ? known : alike.getOrDefault(plain(keys), 0);
  }

  private static List<String> plain(List<String> keys) {
    return keys.stream().map(key -> key.strip().toLowerCase(Locale.ROOT)).toList();
  }
}
