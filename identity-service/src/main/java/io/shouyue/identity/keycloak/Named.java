package io.shouyue.identity.keycloak;

import io.shouyue.identity.subject.SubjectRef;

/**
 * How an identity provider that Keycloak brokers names a person.
 *
 * @param provider its alias in the realm
 * @param user what its tokens say as {@code sub}
 */
public record Named(String provider, String user) {
  /** By our own provider, for hand-offs. */
  public static Named byHandOff(SubjectRef ref) {
    return new Named("handoff", ref.id().value());
  }

  /** By a website's own provider: its user id there. */
  public static Named byWebsite(String site, String user) {
    return new Named(websites(site), user);
  }

  /** The alias of a website's own provider. */
  static String websites(String site) {
    return "site-" + site;
  }

  @Override
  public String toString() {
    return "Named[" + provider + "]";
  }
}
