package io.shouyue.stack.tour;

import io.shouyue.stack.api.Api;
import io.shouyue.stack.api.KeycloakTokens;
import java.util.List;

/** The stack that is toured, as far as the tour needs it. */
public interface TourStack {
  /** The gateway, as people type it. */
  String gateway();

  /** The issuer of tokens. */
  String issuer();

  /** The demo site's origin. */
  String demoSite();

  /** The secret of the {@code local-…} clients. */
  String localSecret();

  /** The secret of the demo site's client; the site is made first when there is none. */
  String siteSecret(Narrator narrator);

  /** Moves the legal clock, e.g. by {@code +365d}. */
  void moveClock(String step);

  /** Ends a process with SIGKILL. */
  void kill(String process);

  /** Whether a row of any database holds the text. */
  boolean knows(String text);

  /** Tables and files that hold one of the texts. */
  List<String> search(List<String> texts);

  /** Calls as a member of staff. */
  default Api staff(String role, Narrator narrator) {
    String client = "local-" + role;
    return Api.bearer(gateway(), KeycloakTokens.ofClient(issuer(), client, this::localSecret))
        .with("Shouyue-Site", "demo")
        .watchedBy(narrator::call);
  }

  /** A sign-in of a person of the site. */
  default KeycloakTokens person(String username, String password) {
    return KeycloakTokens.ofUser(issuer(), localSecret(), "demo:" + username, password);
  }
}
