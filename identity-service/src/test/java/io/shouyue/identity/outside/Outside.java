package io.shouyue.identity.outside;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.shouyue.platform.id.SubjectId;
import java.util.List;
import java.util.Map;

/** The outside as a test sees and breaks it. */
public final class Outside {
  /** So begins a subject that the other services do not know. */
  static final String UNKNOWN = "sub_7";

  /** So begins a subject that consents to nothing. */
  static final String UNWILLING = "sub_6";

  private Outside() {}

  /** A subject of whom the outside knows, and who consents to everything. */
  public static String newSubject() {
    String id;
    do {
      id = SubjectId.fresh().value();
    } while (id.startsWith(UNKNOWN) || id.startsWith(UNWILLING));
    return id;
  }

  /** Whatever has this in its method and path answers 503 from now on. */
  public static void breakCalls(String part) {
    call().body(part).put("/control/break").then().statusCode(204);
  }

  /** Everything answers again. */
  public static void mend() {
    breakCalls("none");
  }

  /** Every call so far, as method and path. */
  public static List<String> calls() {
    return call().get("/control/calls").jsonPath().getList("$");
  }

  /** What consent-service was told of people's ages so far: {@code subject, under14Until?}. */
  public static List<Map<String, String>> ages() {
    return call().get("/control/ages").jsonPath().getList("$");
  }

  /** Keycloak's users of a subject. */
  public static JsonPath users(String subject) {
    return call()
        .header("Authorization", "Bearer test")
        .get("/admin/realms/shouyue/users?q=subject:" + subject)
        .jsonPath();
  }

  /** Keycloak's clients. */
  public static JsonPath clients() {
    return call()
        .header("Authorization", "Bearer test")
        .get("/admin/realms/shouyue/clients")
        .jsonPath();
  }

  private static RequestSpecification call() {
    return RestAssured.given().baseUri(System.getProperty(OutsideWorld.URL)).port(port());
  }

  private static int port() {
    return java.net.URI.create(System.getProperty(OutsideWorld.URL)).getPort();
  }
}
