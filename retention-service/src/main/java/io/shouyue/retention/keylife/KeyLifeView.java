package io.shouyue.retention.keylife;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A site's keys as they stand, and the horizon of erasures.
 *
 * @param versions kept versions of the site's KEK, oldest first
 * @param services what each service still needs of them
 */
@Schema(name = "KeyLife")
public record KeyLifeView(Horizon horizon, List<Version> versions, List<Service> services) {

  /**
   * One version of the KEK.
   *
   * @param supersededAt since when nothing new is wrapped by it; null for the newest
   */
  @Schema(name = "KekVersion")
  public record Version(int version, Instant madeAt, @Nullable Instant supersededAt) {}

  /**
   * One service.
   *
   * @param oldestKek oldest version that wraps a key there; 0 when none does
   * @param dataKeys live data keys by the month whose key wraps them
   */
  @Schema(name = "ServiceKeys")
  public record Service(String service, int oldestKek, Map<String, Long> dataKeys) {}

  static KeyLifeView of(KeyLife life) {
    return new KeyLifeView(
        life.horizon(),
        life.kek().made().entrySet().stream()
            .map(
                made ->
                    new Version(
                        made.getKey(),
                        made.getValue(),
                        life.kek().supersededAt(made.getKey()).orElse(null)))
            .toList(),
        life.standings().entrySet().stream()
            .map(
                one ->
                    new Service(
                        one.getKey(), one.getValue().oldestKek(), one.getValue().wrappings()))
            .toList());
  }
}
