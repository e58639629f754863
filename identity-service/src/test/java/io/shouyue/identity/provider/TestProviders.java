package io.shouyue.identity.provider;

import io.shouyue.platform.testkit.VendorStub;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the tests of the adapters have configured. */
public record TestProviders(
    List<String> elements, int failures, Duration rest, int atOnce, Duration patience)
    implements ProviderConfig {
  /** As patient as the stub deserves. */
  public static TestProviders asking(VendorStub stub) {
    return new TestProviders(List.of("sandbox"), 3, Duration.ofSeconds(30), 4, stub.patience());
  }

  @Override
  public Duration connect() {
    return Duration.ofSeconds(30);
  }

  @Override
  public String payout() {
    return "sandbox";
  }

  @Override
  public List<String> face() {
    return List.of("sandbox");
  }

  @Override
  public List<String> enterprise() {
    return List.of();
  }

  @Override
  public Optional<String> publicUrl() {
    return Optional.of("https://privacy.example.cn");
  }
}
