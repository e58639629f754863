package io.shouyue.consent.site;

import io.shouyue.platform.text.LocalText;
import java.util.List;

/**
 * A website that uses this suite.
 *
 * @param name of the controller, as the notices show it
 * @param contact where people reach the controller
 * @param origins web origins that may use a browser token, such as {@code https://shop.example}
 * @param publishableKey names the site to a browser; no secret
 * @param identityRegister whether the site is under a real-name duty; told on, unused here
 */
public record Site(
    String code,
    LocalText name,
    String contact,
    List<String> origins,
    String publishableKey,
    String identityRegister) {
  public Site {
    origins = List.copyOf(origins);
  }
}
