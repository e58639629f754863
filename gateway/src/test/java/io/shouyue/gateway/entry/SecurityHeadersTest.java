package io.shouyue.gateway.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.net.URI;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

  @Test
  void underTlsBrowsersAreToldToStayThere() {
    assertThat(headersOf("https://privacy.example.com").get("Strict-Transport-Security"))
        .isEqualTo("max-age=31536000; includeSubDomains");
    assertThat(headersOf("http://localhost:8080").contains("Strict-Transport-Security")).isFalse();
  }

  @Test
  void nothingMayBeFramedOrGuessed() {
    MultiMap headers = headersOf("http://localhost:8080");

    assertThat(headers.get("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(headers.get("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(headers.get("Content-Security-Policy")).contains("frame-ancestors 'none'");
  }

  @Test
  void aPagesOwnPolicyStays() {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap();
    headers.set("Content-Security-Policy", "default-src 'self'");

    new SecurityHeaders(() -> URI.create("http://localhost:8080")).writeTo(headers);

    assertThat(headers.get("Content-Security-Policy")).isEqualTo("default-src 'self'");
  }

  private static MultiMap headersOf(String publicUrl) {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap();
    new SecurityHeaders(() -> URI.create(publicUrl)).writeTo(headers);
    return headers;
  }
}
