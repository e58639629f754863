package io.shouyue.identity.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of Keycloak's user that this service writes or reads; null leaves a part as it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record UserRepresentation(
    @Nullable String id,
    @Nullable String username,
    @Nullable Boolean enabled,
    @Nullable Map<String, List<String>> attributes,
    @Nullable List<CredentialRepresentation> credentials,
    @Nullable List<String> groups) {

  /** A change of the user name and the attributes, which replace all earlier ones. */
  static UserRepresentation change(String username, Map<String, List<String>> attributes) {
    return new UserRepresentation(null, username, null, attributes, null, null);
  }

  static UserRepresentation disabled() {
    return new UserRepresentation(null, null, false, null, null, null);
  }

  boolean has(String attribute, String value) {
    return attributes != null && attributes.getOrDefault(attribute, List.of()).contains(value);
  }

  @Override
  public String toString() {
    return "UserRepresentation[id=" + id + "]";
  }
}
