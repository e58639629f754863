package io.shouyue.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CspTest {

  private final Csp csp = new Csp(URI.create("https://id.example.com/realms/shouyue"));

  @Test
  void scriptsAreFilesOfOursAndStylesCarryTheNonce() {
    assertThat(csp.header("abc"))
        .contains("script-src 'self';")
        .contains("style-src 'self' 'nonce-abc';")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe-inline", "unsafe-eval", "*");
  }

  @Test
  void formsMayLeadToTheSignInServiceAlone() {
    assertThat(csp.header("abc")).contains("form-action 'self' https://id.example.com;");
  }

  @Test
  void noNonceIsEverUsedTwice() {
    assertThat(Stream.generate(csp::newNonce).limit(1000).collect(Collectors.toSet()))
        .hasSize(1000);
  }

  @Test
  void thePageCarriesTheNonceWhereverItsPlaceWasKept() {
    Page page = new Page("<meta content=\"__CSP_NONCE__\"><style nonce=\"__CSP_NONCE__\">");

    assertThat(page.with("abc")).isEqualTo("<meta content=\"abc\"><style nonce=\"abc\">");
  }
}
