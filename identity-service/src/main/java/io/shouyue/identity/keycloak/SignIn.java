package io.shouyue.identity.keycloak;

import io.shouyue.identity.subject.SubjectRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Keycloak knows of a subject.
 *
 * @param username the person's user name at the site; Keycloak sees it behind the site's code. Null
 *     where the website signs people in itself and they have none here
 * @param assuranceLevel a claim that websites read
 * @param assuranceMethod null when nothing was verified
 * @param assuranceVerifiedAt RFC 3339; null when nothing was verified
 */
public record SignIn(
    SubjectRef subject,
    @Nullable String username,
    String assuranceLevel,
    @Nullable String assuranceMethod,
    @Nullable String assuranceVerifiedAt) {

  /** The name to sign in with: unique in the realm although sites share it. */
  String keycloakUsername() {
    return subject.site() + ":" + (username == null ? subject.id().value() : username);
  }

  Map<String, List<String>> attributes() {
    Map<String, List<String>> attributes = new HashMap<>();
    attributes.put("site", List.of(subject.site()));
    attributes.put("subject", List.of(subject.id().value()));
    attributes.put("assurance_level", List.of(assuranceLevel));
    put(attributes, "assurance_method", assuranceMethod);
    put(attributes, "assurance_verified_at", assuranceVerifiedAt);
    return attributes;
  }

  private static void put(
      Map<String, List<String>> attributes, String name, @Nullable String value) {
    if (value != null) {
      attributes.put(name, List.of(value));
    }
  }

  @Override
  public String toString() {
    return "SignIn[" + subject + "]";
  }
}
