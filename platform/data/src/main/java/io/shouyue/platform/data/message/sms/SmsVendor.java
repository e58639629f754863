package io.shouyue.platform.data.message.sms;

import io.shouyue.platform.data.vendor.Signer;
import io.shouyue.platform.data.vendor.VendorCalls;
import io.shouyue.platform.data.vendor.VendorHttp;
import io.shouyue.platform.data.vendor.VendorHttp.Sent;
import io.shouyue.platform.data.vendor.VendorKeys;
import io.shouyue.platform.data.vendor.VendorRepresentation;
import java.util.Map;
import java.util.function.Predicate;

/** What carriers of cloud vendors share: one signed call, and what its answer means. */
final class SmsVendor {
  private final VendorCalls calls;
  private final Predicate<VendorRepresentation> accepted;

  /**
   * @param accepted whether an answer says that the vendor has the message
   */
  SmsVendor(
      SmsConfig config, VendorKeys keys, Signer signer, Predicate<VendorRepresentation> accepted) {
    this.calls = new VendorCalls(new VendorHttp(config.connect(), config.patience()), keys, signer);
    this.accepted = accepted;
  }

  SmsCarrier.Handed send(Map<String, ?> parameters) {
    return switch (calls.call("SendSms", parameters)) {
      case Sent.Answered(String body) ->
          accepted.test(VendorRepresentation.read(body))
              ? SmsCarrier.Handed.ACCEPTED
              : SmsCarrier.Handed.REFUSED;
      case Sent.NotTaken() -> SmsCarrier.Handed.NOT_TAKEN;
      case Sent.Denied() -> SmsCarrier.Handed.NOT_TAKEN;
      case Sent.Unanswered() -> SmsCarrier.Handed.UNKNOWN;
    };
  }
}
