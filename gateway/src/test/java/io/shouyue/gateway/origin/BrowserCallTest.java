package io.shouyue.gateway.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserCallTest {

  @Test
  void noticesOfASiteAreForThatSitesOrigins() {
    assertThat(BrowserCall.of("POST", "/public/demo/notices")).contains(new BrowserCall("demo"));
  }

  @Test
  void consentsAndWithdrawalsAreForAnySitesOrigins() {
    assertThat(BrowserCall.of("POST", "/v1/consents")).contains(new BrowserCall(""));
    assertThat(BrowserCall.of("POST", "/v1/withdrawals")).contains(new BrowserCall(""));
  }

  @Test
  void nothingElseIsForWebsites() {
    assertThat(BrowserCall.of("GET", "/v1/consents")).isEmpty();
    assertThat(BrowserCall.of("POST", "/v1/consents/x")).isEmpty();
    assertThat(BrowserCall.of("POST", "/v1/requests")).isEmpty();
    assertThat(BrowserCall.of("POST", "/public/demo/requests")).isEmpty();
    assertThat(BrowserCall.of("DELETE", "/public/demo/notices")).isEmpty();
  }
}
