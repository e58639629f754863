package io.shouyue.retention.request;

import io.shouyue.platform.web.page.Cursor;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the next page of a list of requests begins. */
public final class RequestCursors {

  /** How many keys such a cursor has. */
  public static final int KEYS = 2;

  private static final String LAST = "infinity";

  private RequestCursors() {}

  /** The place behind {@code last} in a list of that scope. */
  public static Cursor behind(RequestCase last, RequestScope scope) {
    Instant key = scope == RequestScope.ENDED ? endOf(last.request()) : last.due();
    return Cursor.of(key == null ? LAST : key.toString(), last.request().id());
  }

  private static Instant endOf(Request request) {
    return Stream.of(request.progress().closedAt(), request.progress().answeredAt())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(request.receivedAt());
  }
}
