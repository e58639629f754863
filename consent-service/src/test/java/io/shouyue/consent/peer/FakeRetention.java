package io.shouyue.consent.peer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A retention-service that answers: these promises and figures, and 365 days of hold. */
public class FakeRetention extends RetentionPeer {
  /** The one certificate that it ever issued. */
  public static final String CERTIFICATE = "crt_" + "0".repeat(26);

  private final Map<String, PromiseFigure> figures;
  private final List<PromiseInForce> promises;

  public FakeRetention(Map<String, PromiseFigure> figures, PromiseInForce... promises) {
    super(null);
    this.figures = figures;
    this.promises = List.of(promises);
  }

  @Override
  public Optional<List<PromiseInForce>> promises(String site) {
    return Optional.of(promises);
  }

  @Override
  public Optional<Integer> holdDays(String site) {
    return Optional.of(365);
  }

  @Override
  public boolean isCertificate(String site, String id) {
    return id.equals(CERTIFICATE);
  }

  @Override
  public Optional<Map<String, PromiseFigure>> figures(String site) {
    return Optional.of(figures);
  }
}
