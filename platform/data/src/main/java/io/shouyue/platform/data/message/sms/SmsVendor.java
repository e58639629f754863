package io.shouyue.platform.data.message.sms;

import io.shouyue.platform.data.message.sms.SmsCarrier.Handed;
import io.shouyue.platform.data.vendor.Signer;
import io.shouyue.platform.data.vendor.VendorCalls;
import io.shouyue.platform.data.vendor.VendorHttp;
import io.shouyue.platform.data.vendor.VendorHttp.Sent;
import io.shouyue.platform.data.vendor.VendorKeys;
import io.shouyue.platform.data.vendor.VendorRepresentation;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What carriers of cloud vendors share: signed calls, and what their answers mean. */
final class SmsVendor {
  private final SmsConfig config;
  private final VendorCalls calls;
  private final Function<VendorRepresentation, Optional<String>> reference;

  /**
   * @param reference of the message in an answer that says that the vendor has it
   */
  SmsVendor(
      SmsConfig config,
      VendorKeys keys,
      Signer signer,
      Function<VendorRepresentation, Optional<String>> reference) {
    this.config = config;
    this.calls = new VendorCalls(new VendorHttp(config.connect(), config.patience()), keys, signer);
    this.reference = reference;
  }

  /**
   * Sends by the vendor's template of a message; refused where the configuration names none.
   *
   * @param parameters of the call for that template
   */
  Handed send(ShortMessage message, Function<String, Map<String, ?>> parameters) {
    String template = config.templates().get(message.template());
    return template == null ? new Handed.Refused() : send(parameters.apply(template));
  }

  private Handed send(Map<String, ?> parameters) {
    return switch (calls.call("SendSms", parameters)) {
      case Sent.Answered(String body) ->
          reference
              .apply(VendorRepresentation.read(body))
              .<Handed>map(Handed.Accepted::new)
              .orElseGet(Handed.Refused::new);
      case Sent.NotTaken() -> new Handed.NotTaken();
      case Sent.Denied() -> new Handed.NotTaken();
      case Sent.Unanswered() -> new Handed.Unknown();
    };
  }

  /**
   * Asks what became of a message; pending without an answer.
   *
   * @param found what an answer says of it, as far as it does
   */
  Delivery delivery(
      String action,
      Map<String, ?> parameters,
      Function<VendorRepresentation, Optional<Delivery>> found) {
    return calls.call(action, parameters) instanceof Sent.Answered(String body)
        ? found.apply(VendorRepresentation.read(body)).orElseGet(Delivery::pending)
        : Delivery.pending();
  }
}
