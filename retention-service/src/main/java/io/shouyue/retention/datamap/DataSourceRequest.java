package io.shouyue.retention.datamap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A system of the website. A database is named by its parts, never by an address with parameters.
 *
 * @param schema left out: {@code public}; of MySQL the database's name
 * @param encrypted left out: yes, with the server's certificate checked
 * @param url of an HTTP system
 */
@Schema(name = "NewDataSource")
public record DataSourceRequest(
    @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,39}") String code,
    @NotBlank @Size(max = 100) String name,
    @NotNull SourceKind kind,
    @Nullable @Pattern(regexp = "[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?") String host,
    @Nullable @Min(1) @Max(65_535) Integer port,
    @Nullable @Pattern(regexp = "[A-Za-z0-9_][A-Za-z0-9_$-]{0,62}") String database,
    @Nullable @Size(min = 1, max = 63) String schema,
    @Nullable Boolean encrypted,
    @Nullable @Pattern(regexp = "https?://[^\\s@]{1,1000}") String url,
    @NotNull @Valid Credentials credentials) {

  /** How to sign in; of an HTTP system {@code password} is the secret that signs. */
  @Schema(name = "DataSourceCredentials")
  public record Credentials(
      @NotNull @Size(max = 200) String username, @NotBlank @Size(max = 1_000) String password) {

    @Override
    public String toString() {
      return "Credentials[redacted]";
    }
  }

  @Schema(hidden = true)
  @AssertTrue(message = "a database has host, port and database; an HTTP system a url")
  boolean isReachable() {
    return switch (kind == null ? SourceKind.SUITE : kind) {
      case POSTGRESQL, MYSQL -> host != null && port != null && database != null && url == null;
      case HTTP -> url != null && host == null && database == null;
      case SUITE -> false;
    };
  }

  @Schema(hidden = true)
  @AssertTrue(message = "an HTTP system is signed for with a secret whsec_…")
  boolean isSigned() {
    return kind != SourceKind.HTTP
        || credentials == null
        || credentials.password().matches("whsec_[A-Za-z0-9+/]{32,}={0,2}");
  }

  DataSource toSource(String id, String site, Instant now) {
    String base = database == null ? "" : database;
    String own = kind == SourceKind.MYSQL ? base : "public";
    return new DataSource(
        id,
        site,
        code,
        name,
        kind,
        host == null ? "" : host,
        port == null ? 0 : port,
        base,
        schema == null ? own : schema,
        encrypted == null || encrypted,
        url == null ? "" : url,
        HeldFields.NONE,
        false,
        null,
        null,
        now,
        0);
  }
}
