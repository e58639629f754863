package io.shouyue.retention.promise;

import io.shouyue.platform.text.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Where a promise is written.
 *
 * @param document its title
 * @param version which edition: number of a standard or of the document that announced a rule,
 *     version of a policy; null where the title says enough
 * @param clause as people cite it
 */
public record PromiseSource(
    SourceKind kind, LocalText document, @Nullable String version, LocalText clause) {

  /** Title and clause as one cites them; the edition only where the title alone is ambiguous. */
  public LocalText citation() {
    return switch (kind) {
      case LAW, STANDARD ->
          new LocalText(
              "《" + document.zh() + "》" + clause.zh(), document.en() + ", " + clause.en());
      case POLICY ->
          new LocalText(
              "《" + document.zh() + "》" + edition("（", " 版）") + clause.zh(),
              document.en() + edition(", version ", "") + ", " + clause.en());
      case DEFAULT ->
          new LocalText(document.zh() + "：" + clause.zh(), document.en() + ": " + clause.en());
    };
  }

  private String edition(String before, String after) {
    return version == null ? "" : before + version + after;
  }
}
