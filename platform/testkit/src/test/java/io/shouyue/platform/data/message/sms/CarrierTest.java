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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both vendors against stubs that recompute every signature by themselves. */
class CarrierTest {
  private static final String ID = "key-id-made-up";
  private static final String SECRET = "made-up-key-of-this-test";
  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
  private static final ShortMessage CODE =
      new ShortMessage(
          new Mobile("13800138000"), "never sent to a vendor", "code", List.of("482913", "10"));

  private final VendorStub tencent = new VendorStub(VendorSignatures.tencent(ID, SECRET, "sms"));
  private final VendorStub aliyun = new VendorStub(VendorSignatures.aliyun(ID, SECRET));

  @AfterEach
  void close() {
    tencent.close();
    aliyun.close();
  }

  private SmsCarrier carrier(Vendor vendor) {
    return switch (vendor) {
      case TENCENT -> new TencentCarrier(new Settings(tencent.url()), new Keys(), () -> NOW);
      case ALIYUN -> new AliyunCarrier(new Settings(aliyun.url()), new Keys(), () -> NOW);
    };
  }

  private VendorStub stub(Vendor vendor) {
    return vendor == Vendor.TENCENT ? tencent : aliyun;
  }

  private enum Vendor {
    TENCENT("{\"Response\": {\"SendStatusSet\": [{\"Code\": \"%s\"}]}}", "Ok"),
    ALIYUN("{\"Code\": \"%s\", \"RequestId\": \"r\"}", "OK");

    private final String shape;
    private final String fine;

    Vendor(String shape, String fine) {
      this.shape = shape;
      this.fine = fine;
    }
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void theTemplateAndItsValuesAreSentAndNotTheText(Vendor vendor) {
    stub(vendor).answer(vendor.shape.formatted(vendor.fine));

    assertThat(carrier(vendor).send(CODE)).isEqualTo(Handed.ACCEPTED);

    String body = URLDecoder.decode(stub(vendor).lastBody(), StandardCharsets.UTF_8);
    assertThat(body)
        .contains("13800138000", "TEMPLATE-1", "示例商城", "482913", "10")
        .doesNotContain(CODE.text());
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void whatTheVendorWillNotSendIsNotTriedAgain(Vendor vendor) {
    stub(vendor).answer(vendor.shape.formatted("LimitExceeded.PhoneNumberDailyLimit"));

    assertThat(carrier(vendor).send(CODE)).isEqualTo(Handed.REFUSED);
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void whatLeftAndWasNotAnsweredMayHaveBeenSent(Vendor vendor) {
    stub(vendor).fail(Failure.SLOW);

    assertThat(carrier(vendor).send(CODE)).isEqualTo(Handed.UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void whatTheVendorDidNotHearOfMayBeTriedAgain(Vendor vendor) {
    stub(vendor).fail(Failure.BUSY);
    assertThat(carrier(vendor).send(CODE)).isEqualTo(Handed.NOT_TAKEN);

    stub(vendor).close();

    assertThat(carrier(vendor).send(CODE)).isEqualTo(Handed.NOT_TAKEN);
  }

  @Test
  void withoutATemplateNothingLeaves() {
    ShortMessage news = new ShortMessage(new Mobile("13800138000"), "news", "unknown", List.of());

    assertThat(carrier(Vendor.ALIYUN).send(news)).isEqualTo(Handed.REFUSED);
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

  private record Settings(URI url) implements SmsConfig {
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
    public Optional<String> application() {
      return Optional.of("1400000000");
    }

    @Override
    public Optional<URI> endpoint() {
      return Optional.of(url);
    }

    @Override
    public String region() {
      return "ap-guangzhou";
    }

    @Override
    public Duration connect() {
      return Duration.ofMillis(500);
    }

    @Override
    public Duration patience() {
      return Duration.ofMillis(700);
    }
  }
}
