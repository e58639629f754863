package io.shouyue.identity.assurance;

import java.util.Optional;

/** What became of an identity that was confirmed. */
public enum Establishment {
  /** It counts. */
  DONE,
  /** As many other live accounts of the site as may have it; nothing changed. */
  IN_USE,
  /** The account has another identity, and no change of it is allowed; nothing changed. */
  CHANGE_NEEDED;

  /** Why it does not count, in kebab-case. */
  public Optional<String> reason() {
    return switch (this) {
      case DONE -> Optional.empty();
      case IN_USE -> Optional.of("identity-in-use");
      case CHANGE_NEEDED -> Optional.of("identity-change-needed");
    };
  }
}
