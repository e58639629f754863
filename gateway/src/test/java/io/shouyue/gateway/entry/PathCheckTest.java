package io.shouyue.gateway.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathCheckTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/me/",
        "/desk/requests/req_0b7f",
        "/v1/policies/privacy-policy/versions/3/publish",
        "/public/demo/policies/%E9%9A%90%E7%A7%81",
        "/assets/index-B4k_x.js",
        "/log/tile/0/x001/067.p/12"
      })
  void ordinaryPathsPass(String path) {
    assertThat(PathCheck.isPlain(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "v1/x",
        "*",
        "/v1//x",
        "//v1/x",
        "/v1/./x",
        "/v1/../x",
        "/v1/..;/x",
        "/v1/x;jsessionid=1",
        "/v1/%2e%2e/x",
        "/v1/a%2Fb",
        "/v1/a%2fb",
        "/v1/a%5cb",
        "/v1/a\\b",
        "/v1/%252e",
        "/v1/%3b",
        "/v1/%00",
        "/v1/a%0d%0ab",
        "/v1/%41",
        "/v1/%c0%ae%c0%ae/x",
        "/v1/%e0%80%af",
        "/v1/%ed%a0%80",
        "/v1/%ff",
        "/v1/%E2%80%AE",
        "/v1/%EF%BC%8F",
        "/v1/%zz",
        "/v1/%4",
        "/v1/隐私",
        "/v1/a b",
        "/v1/a?b",
        "/v1/a#b"
      })
  void ambiguousPathsDoNot(String path) {
    assertThat(PathCheck.isPlain(path)).isFalse();
  }
}
