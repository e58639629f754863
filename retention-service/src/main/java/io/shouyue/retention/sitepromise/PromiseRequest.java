package io.shouyue.retention.sitepromise;

import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.calendar.SpanUnit;
import io.shouyue.retention.promise.PromiseSource;
import io.shouyue.retention.promise.PromiseTerms;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.promise.SourceKind;
import io.shouyue.retention.promise.StartEvent;
import io.shouyue.retention.promise.StopEvent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The next version of a site's promise.
 *
 * @param code of a built-in promise to make it stricter, or a new one
 * @param types the requests it covers
 */
@Schema(name = "NewPromise")
public record PromiseRequest(
    @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{2,39}") String code,
    @NotNull @Valid LocalText name,
    @Min(1) @Max(3660) int amount,
    @NotNull SpanUnit unit,
    @NotNull StartEvent start,
    @NotNull StopEvent stop,
    @NotEmpty Set<@NotNull RequestType> types,
    @NotNull @Valid Clause source) {

  /**
   * Where the site has written it.
   *
   * @param document its title
   * @param version its version, as published
   * @param clause as people cite it, {@code 第十条}
   */
  @Schema(name = "PromiseClause")
  public record Clause(
      @NotNull @Valid LocalText document,
      @Nullable @Size(max = 40) String version,
      @NotBlank @Size(max = 100) String clause) {

    PromiseSource toSource() {
      return new PromiseSource(SourceKind.POLICY, document, version, new LocalText(clause, clause));
    }
  }

  SitePromise toPromise() {
    PromiseTerms terms = new PromiseTerms(new Span(amount, unit), start, stop, types);
    return new SitePromise(code, 1, false, name, terms, source.toSource());
  }
}
