package io.shouyue.identity.provider;

import io.shouyue.identity.provider.ElementAnswer.Billing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    String resource = "/provider/" + vendor + ".codes";
    try (InputStream in = VendorCodes.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      VendorCodes codes = new VendorCodes();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(codes::add);
      return codes;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void add(String line) {
    String[] cells = line.strip().split("\\s+");
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
