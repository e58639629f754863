package io.shouyue.platform.web.page;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A place in an order, opaque to callers: the sort keys of the last item seen. Holds no personal
 * data, since it stands in a URL.
 */
public record Cursor(List<String> keys) {
  private static final String SEPARATOR = "\u001f";
  private static final int LONGEST = 512;

  public Cursor {
    keys = List.copyOf(keys);
    if (keys.isEmpty() || keys.stream().anyMatch(key -> key.contains(SEPARATOR))) {
      throw new IllegalArgumentException("not sort keys");
    }
  }

  public static Cursor of(String... keys) {
    return new Cursor(List.of(keys));
  }

  /** As it stands in {@code nextCursor}. */
  public String encode() {
    byte[] bytes = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Reads what {@link #encode} wrote, of {@code size} keys.
   *
   * @throws DomainException malformed, for anything else
   */
  public static Cursor decode(String text, int size) {
    if (text.length() > LONGEST) {
      throw new DomainException(CommonError.MALFORMED);
    }
    try {
      String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      List<String> keys = List.of(joined.split(SEPARATOR, -1));
      if (keys.size() == size) {
        return new Cursor(keys);
      }
    } catch (IllegalArgumentException notOurs) {
      throw new DomainException(CommonError.MALFORMED);
    }
    throw new DomainException(CommonError.MALFORMED);
  }
}
