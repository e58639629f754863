package io.shouyue.identity.provider;

import io.shouyue.identity.provider.ElementAnswer.Billing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a vendor's codes mean, per API, read from {@code provider/<vendor>.codes}: the same number
 * means different things to different APIs of one vendor. A code that is not listed means nothing,
 * which is never a verdict.
 */
public final class VendorCodes {
  private final Map<String, Meaning> meanings = new HashMap<>();

  private VendorCodes() {}

  /** What a code means, and whether it costs. */
  public record Meaning(ElementVerdict verdict, Billing billing) {}

  /** The codes of a vendor. */
  public static VendorCodes of(String vendor) {
    VendorCodes codes = new VendorCodes();
    CodeTable.read(vendor + ".codes").forEach(codes::add);
    return codes;
  }

  private void add(String[] cells) {
    Meaning meaning =
        new Meaning(
            ElementVerdict.valueOf(cells[2]),
            cells[3].equals("billed") ? Billing.BILLED : Billing.NONE);
    if (meanings.put(cells[0] + " " + cells[1], meaning) != null) {
      throw new IllegalStateException("twice: " + cells[0] + " " + cells[1]);
    }
  }

  /** The answer that a code stands for; empty when it is not listed. */
  public Optional<ElementAnswer> find(String api, String code, String reference) {
    return Optional.ofNullable(meanings.get(api + " " + code))
        .map(m -> new ElementAnswer(m.verdict(), reference, m.billing()));
  }

  /** The answer that a code stands for; an unknown one may have cost. */
  public ElementAnswer answer(String api, String code, String reference) {
    return find(api, code, reference)
        .orElseGet(() -> new ElementAnswer(ElementVerdict.UNAVAILABLE, reference, Billing.UNKNOWN));
  }
}
