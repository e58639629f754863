package io.shouyue.gateway.fake;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps cookies and stops at redirects. */
public final class FakeBrowser {

  private final Map<String, String> cookies = new HashMap<>();

  /** A call with all cookies; what the answer sets is not kept. */
  public RequestSpecification call() {
    String all =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return given().header("Cookie", all).redirects().follow(false).urlEncodingEnabled(false);
  }

  /** Visits {@code url} and keeps the cookies of the answer. */
  public Response visit(String url) {
    Response answer = call().get(url);
    answer.getHeaders().getValues("Set-Cookie").forEach(this::keep);
    return answer;
  }

  private void keep(String header) {
    String[] pair = header.split(";", 2)[0].split("=", 2);
    if (header.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  /** The value of the session cookie. */
  public String session() {
    return cookies.getOrDefault("q_session", "");
  }
}
