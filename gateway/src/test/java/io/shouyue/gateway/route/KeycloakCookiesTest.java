package io.shouyue.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeycloakCookiesTest {

  @Test
  void onlyKeycloaksOwnCookiesReachIt() {
    assertThat(
            KeycloakCookies.among(
                List.of(
                    "q_session=secret; AUTH_SESSION_ID=a.b; other=KC_1",
                    "KC_RESTART=x;q_auth_1=y")))
        .contains("AUTH_SESSION_ID=a.b; KC_RESTART=x");
  }

  @Test
  void withoutOneThereIsNoHeader() {
    assertThat(KeycloakCookies.among(List.of("q_session=secret", ""))).isEmpty();
  }
}
