package io.shouyue.identity.provider;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Short patience for tests. */
public record TestProviders(List<String> elements, int failures, Duration rest, int atOnce)
    implements ProviderConfig {
  public static TestProviders quick() {
    return new TestProviders(List.of("sandbox"), 3, Duration.ofSeconds(30), 4);
  }

  @Override
  public Duration connect() {
    return Duration.ofMillis(500);
  }

  @Override
  public Duration patience() {
    return Duration.ofMillis(700);
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
