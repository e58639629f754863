package io.shouyue.identity.keycloak;

/** By which id an identity provider names a user. */
record LinkRepresentation(String identityProvider, String userId, String userName) {
  @Override
  public String toString() {
    return "LinkRepresentation[" + identityProvider + "]";
  }
}
