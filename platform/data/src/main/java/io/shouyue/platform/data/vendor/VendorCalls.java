package io.shouyue.platform.data.vendor;

import io.shouyue.platform.data.vendor.VendorHttp.Sent;
import java.util.Map;
import java.util.Optional;

/**
 * Calls of one API of a vendor: signed with the present credentials and, when these are refused and
 * newer ones are there, once more with those. A refused call was not worked on.
 */
public final class VendorCalls {
  private final VendorHttp http;
  private final VendorKeys keys;
  private final Signer signer;

  public VendorCalls(VendorHttp http, VendorKeys keys, Signer signer) {
    this.http = http;
    this.keys = keys;
    this.signer = signer;
  }

  /** Calls {@code action}; without credentials nothing leaves. Never throws. */
  public Sent call(String action, Map<String, ?> parameters) {
    Optional<KeyPair> pair = keys.present();
    if (pair.isEmpty()) {
      return new Sent.NotTaken();
    }
    Sent sent = send(pair.get(), action, parameters);
    if (!isDenied(sent)) {
      return sent;
    }
    boolean rotated = keys.haveChangedSince(pair.get());
    Sent again = rotated ? send(keys.present().orElseThrow(), action, parameters) : sent;
    return isDenied(again) ? new Sent.NotTaken() : again;
  }

  private Sent send(KeyPair pair, String action, Map<String, ?> parameters) {
    return http.send(signer.sign(pair, action, parameters));
  }

  private boolean isDenied(Sent sent) {
    return switch (sent) {
      case Sent.Denied() -> true;
      case Sent.Answered(String body) -> signer.denies(body);
      case Sent.NotTaken() -> false;
      case Sent.Unanswered() -> false;
    };
  }
}
