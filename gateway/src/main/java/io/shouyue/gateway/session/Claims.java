package io.shouyue.gateway.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway reads in a token. The token is not checked here: it came from Keycloak's token
 * endpoint over our own connection, or is passed on to a service that checks it.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Claims(
    @Nullable String sub,
    @Nullable String sid,
    @Nullable String name,
    @Nullable String site,
    @Nullable List<String> sites,
    @Nullable String subject,
    @JsonProperty("realm_access") @Nullable RealmAccess realmAccess) {

  @JsonIgnoreProperties(ignoreUnknown = true)
  record RealmAccess(List<String> roles) {}

  /**
   * Reads the middle part of a JWT.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Claims of(String jwt, ObjectMapper json) {
    String[] parts = jwt.split("\\.", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a JWT");
    }
    try {
      return json.readValue(Base64.getUrlDecoder().decode(parts[1]), Claims.class);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("not a JWT", unreadable);
    }
  }

  List<String> roles() {
    return realmAccess == null ? List.of() : realmAccess.roles();
  }
}
