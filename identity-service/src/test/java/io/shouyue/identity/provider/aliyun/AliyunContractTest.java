package io.shouyue.identity.provider.aliyun;

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
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a stub that answers in the recorded shape and recomputes every signature by itself. */
class AliyunContractTest extends ElementCheckContract {
  private static final String NUMBER = "110101199001010015";
  private static final String ID = "access-key-id-made-up";
  private static final String KEY = "made-up-key-of-this-test";
  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
  private static final Pattern AUTHORIZATION =
      Pattern.compile(
          "ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=([0-9a-f]{64})");

  private final VendorStub stub = new VendorStub(AliyunContractTest::isSigned);

  @AfterEach
  void close() {
    stub.close();
  }

  @Override
  protected ElementCheck adapter() {
    return adapter(stub.url(), KEY);
  }

  private static ElementCheck adapter(URI url, String key) {
    AliyunConfig config =
        new AliyunConfig() {
          @Override
          public Optional<String> accessKeyId() {
            return Optional.of(ID);
          }

          @Override
          public Optional<String> accessKeySecret() {
            return Optional.of(key);
          }

          @Override
          public URI endpoint() {
            return url;
          }
        };
    return new AliyunElementCheck(new AliyunCalls(config, TestProviders.quick(), () -> NOW));
  }

  @Override
  protected String answering(Asked asked, ElementVerdict verdict) {
    switch (verdict) {
      case MATCH -> result("1");
      case MISMATCH -> result("2");
      case NO_RECORD -> result("3");
      case REJECTED -> throw new AssertionError("it has no such answer");
      case UNAVAILABLE -> stub.answer("{\"Code\": \"401\", \"RequestId\": \"r\"}");
    }
    return NUMBER;
  }

  /** Its codes tell no refusal of a document apart. */
  @Override
  protected Set<ElementVerdict> verdicts() {
    return EnumSet.complementOf(EnumSet.of(ElementVerdict.REJECTED));
  }

  @Override
  protected String failing(Failure failure) {
    if (failure == Failure.UNKNOWN_CODE) {
      result("99");
    } else if (failure == Failure.NOBODY_THERE) {
      stub.close();
    } else {
      stub.fail(failure);
    }
    return NUMBER;
  }

  @ParameterizedTest
  @CsvSource({
    "TWO,1,MATCH,BILLED",
    "THREE,2,MISMATCH,BILLED",
    "FOUR,3,NO_RECORD,NONE",
    "FOUR,4,UNAVAILABLE,UNKNOWN"
  })
  void theVerdictIsTheBusinessCode(
      Asked asked, String code, ElementVerdict verdict, Billing billing) {
    result(code);

    ElementAnswer answer = adapter().ask(question(asked, NUMBER));

    assertThat(answer).isEqualTo(new ElementAnswer(verdict, "made-up-request", billing));
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
        {"Code": "200", "Message": "success", "RequestId": "made-up-request",
         "ResultObject": {"BizCode": "%s"}}
        """
            .formatted(code));
  }

  /** ACS3-HMAC-SHA256 as a receiver checks it, from the headers that came. */
  private static boolean isSigned(HttpExchange call, String body) {
    Matcher given = AUTHORIZATION.matcher(call.getRequestHeaders().getFirst("Authorization"));
    if (!given.matches() || !given.group(1).equals(ID)) {
      return false;
    }
    StringBuilder headers = new StringBuilder();
    for (String name : given.group(2).split(";", -1)) {
      headers.append(name).append(':').append(call.getRequestHeaders().getFirst(name)).append('\n');
    }
    String digest = sha256(body);
    String canonical = "POST\n/\n\n" + headers + "\n" + given.group(2) + "\n" + digest;
    byte[] signature =
        mac(KEY.getBytes(StandardCharsets.UTF_8), "ACS3-HMAC-SHA256\n" + sha256(canonical));
    return digest.equals(call.getRequestHeaders().getFirst("x-acs-content-sha256"))
        && HexFormat.of().formatHex(signature).equals(given.group(3));
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
