package io.shouyue.identity.peer;

import io.shouyue.platform.text.LocalText;
import java.util.List;

/** What the other services must know of a site. */
public record SiteNotice(
    String code,
    LocalText name,
    String contact,
    List<String> origins,
    String publishableKey,
    String identityRegister) {
  public SiteNotice {
    origins = List.copyOf(origins);
  }
}
