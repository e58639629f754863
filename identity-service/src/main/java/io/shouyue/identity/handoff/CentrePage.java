package io.shouyue.identity.handoff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Pages of the privacy centre that a hand-off may lead to. */
enum CentrePage {
  CONSENTS("/me"),
  DATA("/me/data"),
  RECEIPTS("/me/receipts"),
  IDENTITY("/me/identity"),
  REQUESTS("/me/requests"),
  NEW_REQUEST("/me/requests/new"),
  MESSAGES("/me/messages"),
  FAMILY("/me/family"),
  CANCEL("/me/cancel");

  private final String path;

  CentrePage(String path) {
    this.path = path;
  }

  /** The page of this name, however it is capitalised. */
  static Optional<CentrePage> named(String name) {
    String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values()).filter(page -> page.name().equals(wanted)).findFirst();
  }

  /** Where it is; the page asks by {@code handoff} for the way back. */
  String pathFor(String handoff) {
    return path + "?handoff=" + handoff;
  }
}
