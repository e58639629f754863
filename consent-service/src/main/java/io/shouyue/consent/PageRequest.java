package io.shouyue.consent;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How callers ask for a page of a list: {@code ?limit=&cursor=}. */
public record PageRequest(
    @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
  private static final int DEFAULT = 50;

  /** Items on the page, within what is offered. */
  public int size() {
    return limit == null ? DEFAULT : Math.clamp(limit, 1, Page.MAX_LIMIT);
  }

  /** The sort keys after which the page begins; empty on the first page. */
  public Optional<List<String>> after(int keys) {
    return Optional.ofNullable(cursor).map(text -> Cursor.decode(text, keys).keys());
  }

  /** A sort key that is an instant; malformed when it is none, as in a cursor somebody made up. */
  public static Instant instant(String key) {
    try {
      return Instant.parse(key);
    } catch (DateTimeParseException madeUp) {
      throw new ConsentException(CommonError.MALFORMED);
    }
  }

  /** A sort key that is a number; malformed when it is none. */
  public static long number(String key) {
    try {
      return Long.parseLong(key);
    } catch (NumberFormatException madeUp) {
      throw new ConsentException(CommonError.MALFORMED);
    }
  }
}
