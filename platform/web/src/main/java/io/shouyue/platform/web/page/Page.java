package io.shouyue.platform.web.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor where the next page begins; absent on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {
  /** Most items that a page may have. */
  public static final int MAX_LIMIT = 200;

  /**
   * Cuts a page from a list that was read with one item more than {@code limit}.
   *
   * @param place the cursor of an item
   */
  public static <T> Page<T> of(List<T> read, int limit, Function<T, Cursor> place) {
    if (read.size() <= limit) {
      return new Page<>(read, null);
    }
    List<T> items = read.subList(0, limit);
    return new Page<>(List.copyOf(items), place.apply(items.getLast()).encode());
  }

  /** The page with each item changed, such as from a row to a view. */
  public <V> Page<V> map(Function<T, V> change) {
    return new Page<>(items.stream().map(change).toList(), nextCursor);
  }
}
