package io.shouyue.identity.provider.tencent;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.shouyue.identity.provider.ElementAnswer;
import io.shouyue.identity.provider.ElementAnswer.Billing;
import io.shouyue.identity.provider.ElementCheck;
import io.shouyue.identity.provider.ElementCheckContract;
import io.shouyue.identity.provider.ElementVerdict;
import io.shouyue.identity.provider.TestProviders;
import io.shouyue.identity.provider.VendorStub;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a stub that answers in the recorded shape and recomputes every signature by itself. */
class TencentContractTest extends ElementCheckContract {
  private static final String NUMBER = "110101199001010015";
  private static final String ID = "secret-id-made-up";
  private static final String KEY = "made-up-key-of-this-test";
  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
  private static final Pattern AUTHORIZATION =
      Pattern.compile(
          "TC3-HMAC-SHA256 Credential=(\\S+)/(\\d{4}-\\d\\d-\\d\\d)/faceid/tc3_request,"
              + " SignedHeaders=content-type;host, Signature=([0-9a-f]{64})");

  private final VendorStub stub = new VendorStub(TencentContractTest::isSigned);

  @AfterEach
  void close() {
    stub.close();
  }

  @Override
  protected ElementCheck adapter() {
    return adapter(stub.url(), KEY);
  }

  private static ElementCheck adapter(URI url, String key) {
    TencentConfig config =
        new TencentConfig() {
          @Override
          public Optional<String> secretId() {
            return Optional.of(ID);
          }

          @Override
          public Optional<String> secretKey() {
            return Optional.of(key);
          }

          @Override
          public URI endpoint() {
            return url;
          }

          @Override
          public String region() {
            return "ap-guangzhou";
          }
        };
    return new TencentElementCheck(new TencentCalls(config, TestProviders.quick(), () -> NOW));
  }

  @Override
  protected String answering(Asked asked, ElementVerdict verdict) {
    result(
        switch (verdict) {
          case MATCH -> "0";
          case MISMATCH -> "-1";
          case NO_RECORD -> "-5";
          case REJECTED -> "-2";
          case UNAVAILABLE -> "-4";
        });
    return NUMBER;
  }

  @Override
  protected String failing(Failure failure) {
    if (failure == Failure.UNKNOWN_CODE) {
      result("-99");
    } else if (failure == Failure.NOBODY_THERE) {
      stub.close();
    } else {
      stub.fail(failure);
    }
    return NUMBER;
  }

  @ParameterizedTest
  @CsvSource({
    "TWO,0,MATCH,BILLED",
    "TWO,-1,MISMATCH,BILLED",
    "TWO,-7,UNAVAILABLE,NONE",
    "THREE,-4,MISMATCH,BILLED",
    "THREE,-9,NO_RECORD,NONE",
    "FOUR,-6,MISMATCH,BILLED",
    "FOUR,-17,REJECTED,BILLED",
    "FOUR,-18,UNAVAILABLE,NONE"
  })
  void theSameNumberMeansWhatItsApiSays(
      Asked asked, String code, ElementVerdict verdict, Billing billing) {
    result(code);

    ElementAnswer answer = adapter().ask(question(asked, NUMBER));

    assertThat(answer).isEqualTo(new ElementAnswer(verdict, "made-up-request", billing));
  }

  @Test
  void anErrorOfTheTransportCostsNothing() {
    stub.answer(
        """
        {"Response": {"Error": {"Code": "RequestLimitExceeded", "Message": "m"},
                      "RequestId": "made-up-request"}}
        """);

    assertThat(adapter().ask(question(Asked.TWO, NUMBER)).billing()).isEqualTo(Billing.NONE);
  }

  @Test
  void aWrongKeyIsNoVerdict() {
    result("0");

    assertThat(adapter(stub.url(), "another").ask(question(Asked.TWO, NUMBER)).verdict())
        .isEqualTo(ElementVerdict.UNAVAILABLE);
  }

  @Test
  void whatLeftAndWasNotAnsweredIsNotSentAgain() {
    stub.fail(Failure.SLOW);

    adapter().ask(question(Asked.TWO, NUMBER));

    assertThat(stub.calls()).isEqualTo(1);
  }

  private void result(String code) {
    stub.answer(
        """
        {"Response": {"Result": "%s", "Description": "d", "RequestId": "made-up-request"}}
        """
            .formatted(code));
  }

  /** TC3-HMAC-SHA256 as a receiver checks it, from the bytes that came. */
  private static boolean isSigned(HttpExchange call, String body) {
    Matcher given = AUTHORIZATION.matcher(call.getRequestHeaders().getFirst("Authorization"));
    if (!given.matches() || !given.group(1).equals(ID)) {
      return false;
    }
    String canonical =
        "POST\n/\n\ncontent-type:"
            + call.getRequestHeaders().getFirst("Content-Type")
            + "\nhost:"
            + call.getRequestHeaders().getFirst("Host")
            + "\n\ncontent-type;host\n"
            + sha256(body);
    String day = given.group(2);
    String toSign =
        "TC3-HMAC-SHA256\n"
            + call.getRequestHeaders().getFirst("X-TC-Timestamp")
            + "\n"
            + day
            + "/faceid/tc3_request\n"
            + sha256(canonical);
    byte[] key = mac(("TC3" + KEY).getBytes(StandardCharsets.UTF_8), day);
    key = mac(mac(key, "faceid"), "tc3_request");
    return HexFormat.of().formatHex(mac(key, toSign)).equals(given.group(3));
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new AssertionError(missing);
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new AssertionError(missing);
    }
  }
}
