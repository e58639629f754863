package io.shouyue.consent.policy;

import io.shouyue.platform.text.Language;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers that hold published text: what tells a reader that it is whole, and a browser to run
 * nothing.
 */
final class PublicText {
  private PublicText() {}

  static <T> RestResponse<T> data(T view) {
    return ResponseBuilder.ok(view).header("Vary", "Accept, Accept-Language").build();
  }

  static RestResponse<String> page(String html, Language language) {
    return written(html, language).header("Content-Security-Policy", ReadingPage.POLICY).build();
  }

  static RestResponse<String> text(String text, Language language) {
    return written(text, language).build();
  }

  private static ResponseBuilder<String> written(String body, Language language) {
    return ResponseBuilder.ok(body)
        .header("Repr-Digest", TextHash.of(body).digestField())
        .header("Content-Language", language.tag())
        .header("X-Content-Type-Options", "nosniff")
        .header("Vary", "Accept, Accept-Language");
  }
}
