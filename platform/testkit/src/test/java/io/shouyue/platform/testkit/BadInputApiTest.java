package io.shouyue.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no service may accept, whatever the operation. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class BadInputApiTest {
  private static final String PATH = "/v1/strict-samples";

  static Stream<Arguments> malformed() {
    return Stream.of(
        arguments("no body", "", ""),
        arguments("null", "null", ""),
        arguments("not JSON", "text=x", ""),
        arguments("cut off", "{\"text\":\"x", "text"),
        arguments("an array", "[]", ""),
        arguments("something behind it", "{\"text\":\"x\"} {}", ""),
        arguments("a comment", "{/* no */\"text\":\"x\"}", ""),
        arguments("single quotes", "{'text':'x'}", ""),
        arguments("unknown name", "{\"more\":1}", "more"),
        arguments("duplicate name", "{\"text\":\"x\",\"text\":\"y\"}", "text"),
        arguments("duplicate name, escaped", "{\"text\":\"x\",\"t\\u0065xt\":\"y\"}", "text"),
        arguments("duplicate name inside", "{\"free\":{\"a\":{\"b\":1,\"b\":2}}}", "free.a.b"),
        arguments("lone high surrogate", "{\"text\":\"a\\ud800\"}", "text"),
        arguments("lone low surrogate", "{\"text\":\"\\udc00a\"}", "text"),
        arguments("surrogates in the wrong order", "{\"text\":\"\\udc00\\ud800\"}", "text"),
        arguments("lone surrogate in a list", "{\"list\":[\"a\",\"\\ud800\"]}", "list.[]"),
        arguments("lone surrogate in a name", "{\"map\":{\"\\ud800\":\"x\"}}", "map"),
        arguments("lone surrogate within", "{\"free\":{\"a\":[\"\\ud800\"]}}", "free"),
        arguments("lone surrogate in a name within", "{\"free\":{\"\\ud800\":1}}", "free"),
        arguments("U+0000", "{\"text\":\"a\\u0000b\"}", "text"),
        arguments("U+0000 within", "{\"free\":{\"a\":\"\\u0000\"}}", "free"),
        arguments("a number for a text", "{\"text\":5}", "text"),
        arguments("a truth for a text", "{\"text\":true}", "text"),
        arguments("an object for a text", "{\"text\":{}}", "text"),
        arguments("a list for a text", "{\"text\":[\"x\"]}", "text"),
        arguments("a text for a number", "{\"count\":\"5\"}", "count"),
        arguments("nothing for a number", "{\"count\":\"\"}", "count"),
        arguments("a fraction for a whole number", "{\"count\":5.5}", "count"),
        arguments("too large a number", "{\"count\":99999999999}", "count"),
        arguments("a number of a thousand digits", "{\"count\":" + "9".repeat(1000) + "}", ""),
        arguments("a number beyond all bounds", "{\"free\":{\"a\":1e999999999}}", "free"),
        arguments("not a number", "{\"count\":NaN}", "count"),
        arguments("a text for a truth", "{\"yes\":\"true\"}", "yes"),
        arguments("a number for a truth", "{\"yes\":1}", "yes"),
        arguments("an unknown word", "{\"kind\":\"THREE\"}", "kind"),
        arguments("a number for a word", "{\"kind\":1}", "kind"),
        arguments("one for a list", "{\"list\":\"a\"}", "list"),
        arguments("a number in a list of texts", "{\"list\":[1]}", "list.[]"),
        arguments("deep nesting", "{\"free\":" + "{\"a\":".repeat(100) + "1" + "}".repeat(101), ""),
        arguments("deep lists", "{\"free\":{\"a\":" + "[".repeat(50_000), ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void malformed(String what, String body, String field) {
    ValidatableResponse refused = post(body.getBytes(StandardCharsets.UTF_8), "");

    refused
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("malformed"));
    if (!field.isEmpty()) {
      refused.body("violations[0].field", equalTo(field));
    }
  }

  @Test
  void bytesThatAreNotUtf8AreMalformed() {
    byte[] gbk = "{\"text\":\"退订\"}".getBytes(Charset.forName("GBK"));
    byte[] overlong = {
      '{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xc0, (byte) 0xaf, '"', '}'
    };

    byte[] wide = "{\"text\":\"x\"}".getBytes(StandardCharsets.UTF_16BE);

    for (byte[] body : List.of(gbk, overlong, wide)) {
      post(body, "").statusCode(400).body("code", equalTo("malformed"));
    }
    post(gbk, ";charset=GBK").statusCode(400).body("code", equalTo("malformed"));
  }

  @Test
  void moreThanTheLimitIsRefusedUnread() {
    byte[] large =
        ("{\"text\":\"" + "x".repeat(1_100_000) + "\"}").getBytes(StandardCharsets.UTF_8);

    post(large, "")
        .statusCode(413)
        .contentType("application/problem+json")
        .body("code", equalTo("too-large"));
  }

  @Test
  void bodyOfUnknownLengthIsCutOffAtTheLimit() throws Exception {
    HttpRequest call =
        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + PATH))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofInputStream(BadInputApiTest::large))
            .build();

    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      assertThat(client.send(call, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(413);
    }
  }

  private static InputStream large() {
    return new ByteArrayInputStream(
        ("{\"text\":\"" + "x".repeat(1_100_000) + "\"}").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anotherMediaTypeIsRefused() {
    given()
        .contentType("text/plain")
        .body("{\"text\":\"x\"}")
        .post(PATH)
        .then()
        .statusCode(415)
        .body("code", equalTo("unsupported-media-type"));
  }

  @Test
  void wellFormedTextOfAnyScriptPasses() {
    String body =
        "{\"text\":\"守约 \\ud83d\\ude00 é\",\"count\":-5,\"yes\":false,\"kind\":\"TWO\","
            + "\"list\":[\"a\",\"\"],\"map\":{\"k\":\"v\"},\"free\":{\"a\":[1,2.5,null,\"\\n\"]}}";

    post(body.getBytes(StandardCharsets.UTF_8), "")
        .statusCode(200)
        .body("text", equalTo("守约 😀 é"))
        .body("free.a[1]", equalTo(2.5f))
        .body("kind", not(equalTo("ONE")));
  }

  private static ValidatableResponse post(byte[] body, String charset) {
    return given()
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType("application/json" + charset)
        .body(body)
        .post(PATH)
        .then();
  }
}
