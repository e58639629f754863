package io.shouyue.consent.consent;

import static io.shouyue.consent.DemoSite.consentBody;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.notice;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies of answers however they come over the line: read beforehand if short, streamed if not. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class ConsentBodyApiTest {
  private static final int LONG = 20_000;

  @Inject TestLegalClock clock;

  @BeforeEach
  void prepare() {
    clock.reset();
    DemoSite.prepare();
  }

  @Test
  void shortBodyInTwoPiecesIsReadWhole() throws IOException {
    byte[] body = answer().getBytes(UTF_8);

    try (Socket line = line()) {
      OutputStream out = line.getOutputStream();
      out.write(head("application/json", "Content-Length: " + body.length));
      out.write(body, 0, 40);
      out.flush();
      out.write(body, 40, body.length - 40);

      assertThat(status(line)).contains(" 201 ");
    }
  }

  @Test
  void bodyWithoutALengthIsRead() throws IOException {
    byte[] body = answer().getBytes(UTF_8);

    try (Socket line = line()) {
      OutputStream out = line.getOutputStream();
      out.write(head("application/json", "Transfer-Encoding: chunked"));
      out.write((Integer.toHexString(body.length) + "\r\n").getBytes(UTF_8));
      out.write(body);
      out.write("\r\n0\r\n\r\n".getBytes(UTF_8));

      assertThat(status(line)).contains(" 201 ");
    }
  }

  @Test
  void longBodyIsRead() throws IOException {
    assertThat(statusOf("application/json; charset=UTF-8", answer() + " ".repeat(LONG)))
        .contains(" 201 ");
  }

  @Test
  void emptyBodyAndAnotherTypeAreRefused() throws IOException {
    assertThat(statusOf("application/json", "")).contains(" 400 ");
    assertThat(statusOf("text/plain", answer())).contains(" 415 ");
  }

  @Test
  void lineThatBreaksInMidBodyLeavesNothingBehind() throws IOException {
    String user = newUser();
    byte[] body = answer(user).getBytes(UTF_8);

    try (Socket line = line()) {
      line.getOutputStream()
          .write(head("application/json", "Content-Length: " + (body.length + 1)));
      line.getOutputStream().write(body);
    }

    assertThat(statusOf("application/json", answer(user))).contains(" 201 ");
  }

  private static String answer() {
    return answer(newUser());
  }

  private static String answer(String user) {
    return consentBody(
        notice(user).path("id"),
        user,
        "account ACKNOWLEDGED t",
        "real_name ACKNOWLEDGED t",
        "marketing GIVEN m");
  }

  private static String statusOf(String type, String text) throws IOException {
    byte[] body = text.getBytes(UTF_8);
    try (Socket line = line()) {
      line.getOutputStream().write(head(type, "Content-Length: " + body.length));
      line.getOutputStream().write(body);
      return status(line);
    }
  }

  private static Socket line() throws IOException {
    return new Socket("localhost", RestAssured.port);
  }

  private static byte[] head(String type, String length) {
    return """
        POST /v1/consents HTTP/1.1
        Host: localhost
        Connection: close
        Authorization: Bearer %s
        Idempotency-Key: %s
        Content-Type: %s
        %s

        """
        .formatted(Tokens.site(DemoSite.SITE).sign(), UUID.randomUUID(), type, length)
        .replace("\n", "\r\n")
        .getBytes(UTF_8);
  }

  private static String status(Socket line) throws IOException {
    return new BufferedReader(new InputStreamReader(line.getInputStream(), UTF_8)).readLine();
  }
}
