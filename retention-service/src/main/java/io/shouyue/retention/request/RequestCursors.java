package io.shouyue.retention.request;

import io.shouyue.platform.web.page.Cursor;
import java.time.Instant;

/** Where the next page of a list of requests begins. */
public final class RequestCursors {

  /** How many keys such a cursor has. */
  public static final int KEYS = 2;

  private static final String LAST = "infinity";

  private RequestCursors() {}

  /** The place behind {@code last} in a list of that order. */
  public static Cursor behind(RequestCase last, RequestOrder order) {
    Instant key = order.keyOf(last);
    return Cursor.of(key == null ? LAST : key.toString(), last.request().id());
  }
}
