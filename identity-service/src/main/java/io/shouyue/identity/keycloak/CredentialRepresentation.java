package io.shouyue.identity.keycloak;

/** A password on its way to Keycloak. */
record CredentialRepresentation(String type, String value, boolean temporary) {
  static CredentialRepresentation password(String password) {
    return new CredentialRepresentation("password", password, false);
  }

  @Override
  public String toString() {
    return "CredentialRepresentation[redacted]";
  }
}
