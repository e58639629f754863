package io.shouyue.floor;

import io.shouyue.platform.data.vendor.KeyPair;
import io.shouyue.platform.data.vendor.TencentSigner;
import io.shouyue.platform.data.vendor.VendorHttp;
import io.shouyue.platform.data.vendor.VendorHttp.Sent;
import io.shouyue.platform.data.vendor.VendorRepresentation;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;

/** One signed call to a vendor, and nothing around it. */
@ApplicationScoped
public class FloorVendor {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final VendorHttp http = new VendorHttp(CONNECT, PATIENCE);
  private final TencentSigner signer;
  private final KeyPair keys;

  FloorVendor(FloorConfig config, SystemClock clock) {
    this.signer = new TencentSigner(config.vendor(), "faceid", "2018-03-01", "ap-guangzhou", clock);
    this.keys = new KeyPair(config.keyId(), config.keySecret());
  }

  /**
   * The vendor's reference of the call.
   *
   * @throws IllegalStateException without an answer, so that the call fails and is counted
   */
  String ask(String name, String number) {
    Map<String, String> parameters = Map.of("IdCard", number, "Name", name);
    return switch (http.send(signer.sign(keys, "IdCardVerification", parameters))) {
      case Sent.Answered(String body) -> VendorRepresentation.read(body).at("/Response/RequestId");
      case Sent.NotTaken() -> throw new IllegalStateException("the vendor took nothing");
      case Sent.Denied() -> throw new IllegalStateException("the vendor denied the signature");
      case Sent.Unanswered() -> throw new IllegalStateException("the vendor did not answer");
    };
  }
}
