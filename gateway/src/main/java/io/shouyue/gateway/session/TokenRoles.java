package io.shouyue.gateway.session;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** The realm roles that a token claims, true or not. */
public final class TokenRoles {

  private TokenRoles() {}

  /** Nothing for what is no JWT. */
  public static List<String> claimed(String token, ObjectMapper json) {
    try {
      return Claims.of(token, json).roles();
    } catch (IllegalArgumentException noToken) {
      return List.of();
    }
  }
}
