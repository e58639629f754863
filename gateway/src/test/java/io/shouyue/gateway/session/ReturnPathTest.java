package io.shouyue.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/me", "/me/consents", "/desk", "/desk/requests/req_1", "/desk?state=OPEN"})
  void pagesOfOurOwnAreReturnedTo(String path) {
    assertThat(ReturnPath.of(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.test/me",
        "//evil.test",
        "/\\evil.test",
        "/me//evil.test",
        "/me/..//evil.test",
        "/melon",
        "/v1/requests",
        "/session/logout",
        "/desk#x",
        "/desk?next=https://evil.test",
        "/me\r\nSet-Cookie: a=b",
        "javascript:alert(1)"
      })
  void nothingElseIs(String path) {
    assertThat(ReturnPath.of(path)).isEqualTo("/");
  }

  @Test
  void withoutAWishItIsTheStartPage() {
    assertThat(ReturnPath.of(null)).isEqualTo("/");
  }

  @Property
  void theAnswerIsAlwaysAPathOfOurOwnOrigin(@ForAll String wanted) {
    assertThat(ReturnPath.of(wanted)).startsWith("/").doesNotStartWith("//").doesNotContain("\\");
  }
}
