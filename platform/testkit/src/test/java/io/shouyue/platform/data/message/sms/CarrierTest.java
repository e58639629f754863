package io.shouyue.platform.data.message.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.data.message.sms.SmsCarrier.Handed;
import io.shouyue.platform.data.vendor.KeyPair;
import io.shouyue.platform.data.vendor.VendorKeys;
import io.shouyue.platform.personal.Mobile;
import io.shouyue.platform.testkit.VendorSignatures;
import io.shouyue.platform.testkit.VendorStub;
import io.shouyue.platform.testkit.VendorStub.Failure;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Both vendors against stubs that recompute every signature by themselves. */
class CarrierTest {
  private static final String ID = "key-id-made-up";
  private static final String SECRET = "made-up-key-of-this-test";
  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
  private static final ShortMessage CODE =
      new ShortMessage(
          new Mobile("13800138000"), "never sent to a vendor", "code", List.of("482913", "10"));

  private static final SentMessage SENT =
      new SentMessage(new Mobile("13800138000"), "2028:f8", "code", NOW);

  private final VendorStub tencent = new VendorStub(VendorSignatures.tencent(ID, SECRET, "sms"));
  private final VendorStub aliyun = new VendorStub(VendorSignatures.aliyun(ID, SECRET));

  @AfterEach
  void close() {
    tencent.close();
    aliyun.close();
  }

  private SmsCarrier carrier(Vendor vendor) {
    return switch (vendor) {
      case TENCENT -> new TencentCarrier(new Settings(tencent), new Keys(), () -> NOW);
      case ALIYUN -> new AliyunCarrier(new Settings(aliyun), new Keys(), () -> NOW);
    };
  }

  private VendorStub stub(Vendor vendor) {
    return vendor == Vendor.TENCENT ? tencent : aliyun;
  }

  private enum Vendor {
    TENCENT(
        """
        {"Response": {"SendStatusSet": [{"Code": "%s", "SerialNo": "2028:f8"}]}}
        """,
        "Ok",
        """
        {"Response": {"PullSmsSendStatusSet": [
          {"SerialNo": "another", "ReportStatus": "FAIL", "Description": "MK:1008"},
          {"SerialNo": "2028:f8", "ReportStatus": "%s", "Description": "%s"}]}}
        """,
        "SUCCESS",
        "FAIL"),
    ALIYUN(
        """
        {"Code": "%s", "RequestId": "r", "BizId": "2028:f8"}
        """,
        "OK",
        """
        {"Code": "OK", "SmsSendDetailDTOs": {"SmsSendDetailDTO": [
          {"SendStatus": %s, "ErrCode": "%s", "PhoneNum": "13800138000"}]}}
        """,
        "3",
        "2");

    private final String shape;
    private final String fine;
    private final String receipt;
    private final String delivered;
    private final String failed;

    Vendor(String shape, String fine, String receipt, String delivered, String failed) {
      this.shape = shape;
      this.fine = fine;
      this.receipt = receipt;
      this.delivered = delivered;
      this.failed = failed;
    }
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void theTemplateAndItsValuesAreSentAndNotTheText(Vendor vendor) {
    stub(vendor).answer(vendor.shape.formatted(vendor.fine));

    assertThat(carrier(vendor).send(CODE)).isEqualTo(new Handed.Accepted("2028:f8"));

    String body = URLDecoder.decode(stub(vendor).lastBody(), StandardCharsets.UTF_8);
    assertThat(body)
        .contains("13800138000", "TEMPLATE-1", "示例商城", "482913", "10")
        .doesNotContain(CODE.text());
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void whatTheVendorWillNotSendIsNotTriedAgain(Vendor vendor) {
    stub(vendor).answer(vendor.shape.formatted("LimitExceeded.PhoneNumberDailyLimit"));

    assertThat(carrier(vendor).send(CODE)).isEqualTo(new Handed.Refused());
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void whatLeftAndWasNotAnsweredMayHaveBeenSent(Vendor vendor) {
    stub(vendor).fail(Failure.SLOW);

    assertThat(carrier(vendor).send(CODE)).isEqualTo(new Handed.Unknown());
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void whatTheVendorDidNotHearOfMayBeTriedAgain(Vendor vendor) {
    stub(vendor).fail(Failure.BUSY);
    assertThat(carrier(vendor).send(CODE)).isEqualTo(new Handed.NotTaken());

    stub(vendor).close();

    assertThat(carrier(vendor).send(CODE)).isEqualTo(new Handed.NotTaken());
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void theReceiptOfThatMessageIsTheOneThatCounts(Vendor vendor) {
    stub(vendor).answer(vendor.receipt.formatted(vendor.delivered, "DELIVRD"));
    assertThat(carrier(vendor).delivery(SENT))
        .isEqualTo(new Delivery(Delivery.State.DELIVERED, "DELIVRD"));

    stub(vendor).answer(vendor.receipt.formatted(vendor.failed, "UNDELIV"));
    assertThat(carrier(vendor).delivery(SENT))
        .isEqualTo(new Delivery(Delivery.State.FAILED, "UNDELIV"));
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void whatTheOperatorSaysInWordsIsNotKept(Vendor vendor) {
    stub(vendor).answer(vendor.receipt.formatted(vendor.failed, "13800138000 is switched off"));

    assertThat(carrier(vendor).delivery(SENT)).isEqualTo(new Delivery(Delivery.State.FAILED, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "TENCENT,GARBAGE", "TENCENT,SLOW", "TENCENT,SERVER_ERROR",
    "ALIYUN,GARBAGE", "ALIYUN,SLOW", "ALIYUN,SERVER_ERROR"
  })
  void withoutAnAnswerNothingIsKnownOfTheMessage(Vendor vendor, Failure failure) {
    stub(vendor).fail(failure);

    assertThat(carrier(vendor).delivery(SENT)).isEqualTo(Delivery.pending());
  }

  @Test
  void withoutATemplateNothingLeaves() {
    ShortMessage news = new ShortMessage(new Mobile("13800138000"), "news", "unknown", List.of());

    assertThat(carrier(Vendor.ALIYUN).send(news)).isEqualTo(new Handed.Refused());
    assertThat(aliyun.calls()).isZero();
  }

  private record Keys() implements VendorKeys {
    @Override
    public Optional<KeyPair> present() {
      return Optional.of(new KeyPair(ID, SECRET));
    }

    @Override
    public boolean haveChangedSince(KeyPair refused) {
      return false;
    }
  }

  private record Settings(VendorStub stub) implements SmsConfig {
    @Override
    public String carrier() {
      return "sandbox";
    }

    @Override
    public Optional<String> keyId() {
      return Optional.empty();
    }

    @Override
    public Optional<String> keySecret() {
      return Optional.empty();
    }

    @Override
    public Optional<String> signature() {
      return Optional.of("示例商城");
    }

    @Override
    public Map<String, String> templates() {
      return Map.of("code", "TEMPLATE-1");
    }

    @Override
    public Optional<Set<String>> marketingTemplates() {
      return Optional.empty();
    }

    @Override
    public int perHour() {
      return 5;
    }

    @Override
    public int perDay() {
      return 10;
    }

    @Override
    public Optional<String> callbackKey() {
      return Optional.empty();
    }

    @Override
    public Optional<String> application() {
      return Optional.of("1400000000");
    }

    @Override
    public Optional<URI> endpoint() {
      return Optional.of(stub.url());
    }

    @Override
    public String region() {
      return "ap-guangzhou";
    }

    @Override
    public Duration connect() {
      return Duration.ofSeconds(30);
    }

    @Override
    public Duration patience() {
      return stub.patience();
    }
  }
}
