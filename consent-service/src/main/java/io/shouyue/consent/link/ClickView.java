package io.shouyue.consent.link;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.text.Language;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How pages behind links go out, and what counts as a click on them. */
public final class ClickView {
  private static final String ONE_CLICK = "One-Click";

  private ClickView() {}

  /**
   * Refuses a post that is no click (RFC 8058 §3.1).
   *
   * @throws DomainException {@link CommonError#INVALID}
   */
  public static void require(@Nullable String click) {
    if (!ONE_CLICK.equals(click)) {
      throw new DomainException(
          CommonError.INVALID,
          new Violation("List-Unsubscribe", "one-click", "List-Unsubscribe=One-Click"));
    }
  }

  /** The page: kept by nobody, found by no search, and telling no one where the reader was. */
  public static RestResponse<String> page(int status, String page, Language language) {
    return RestResponse.ResponseBuilder.<String>create(status)
        .entity(page)
        .header("Content-Language", language.tag())
        .header("Content-Security-Policy", ClickPage.POLICY)
        .header("Referrer-Policy", "no-referrer")
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Robots-Tag", "noindex")
        .header("Cache-Control", "no-store")
        .header("Vary", "Accept-Language")
        .build();
  }
}
