package io.shouyue.retention.desk;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.request.RequestAccess;
import io.shouyue.retention.request.RequestCursors;
import io.shouyue.retention.table.Table;
import io.shouyue.retention.table.TableFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The desk's queue, and its export. */
@Path("/v1/desk")
@Tag(name = "Desk")
public class QueueResource {

  private static final LocalText TITLE = new LocalText("个人信息请求", "Rights requests");

  private final Caller caller;
  private final RequestAccess access;
  private final DeskQueue queue;

  QueueResource(Caller caller, RequestAccess access, DeskQueue queue) {
    this.caller = caller;
    this.access = access;
    this.queue = queue;
  }

  /**
   * Open requests, what is due first in front, or those that have ended, the last in front; each
   * with why and what to do next.
   */
  @GET
  @Path("/queue")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<QueueItemView> queue(
      @HeaderParam("Accept-Language") @Nullable String language,
      @BeanParam QueueRequest params,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
    Optional<Cursor> after =
        Optional.ofNullable(cursor).map(text -> Cursor.decode(text, RequestCursors.KEYS));
    return queue.page(caller.site(), params.filter(), after, limit, Language.of(language));
  }

  /** How many requests the same filter finds. */
  @GET
  @Path("/queue/count")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public QueueCountView count(@BeanParam QueueRequest params) {
    return new QueueCountView(queue.count(caller.site(), params.filter()));
  }

  /**
   * The first ten thousand of the same as a file; who took it is audited. The format decides, not
   * what the caller accepts.
   *
   * @param format {@code csv}, {@code xlsx} or {@code pdf}
   */
  @GET
  @Path("/export")
  @Produces("application/pdf")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public RestResponse<byte[]> export(
      @HeaderParam("Accept-Language") @Nullable String language,
      @BeanParam QueueRequest params,
      @QueryParam("format") @DefaultValue("csv") String format) {
    return file(params, kind(format), Language.of(language));
  }

  /** The same, for those who accept a spreadsheet alone. */
  @GET
  @Path("/export")
  @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.9")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public RestResponse<byte[]> exportBook(
      @HeaderParam("Accept-Language") @Nullable String language,
      @BeanParam QueueRequest params,
      @QueryParam("format") @DefaultValue("xlsx") String format) {
    return file(params, kind(format), Language.of(language));
  }

  /** The same, for those who accept plain rows alone; a string, for text is written as one. */
  @GET
  @Path("/export")
  @Produces("text/csv;qs=0.8")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public RestResponse<String> exportRows(
      @HeaderParam("Accept-Language") @Nullable String language,
      @BeanParam QueueRequest params,
      @QueryParam("format") @DefaultValue("csv") String format) {
    if (kind(format) != TableFile.CSV) {
      throw new RetentionException(RetentionError.FORMAT_NOT_OFFERED);
    }
    byte[] rows = bytes(params, TableFile.CSV, Language.of(language));
    return RestResponse.ResponseBuilder.ok(new String(rows, StandardCharsets.UTF_8))
        .header("Content-Disposition", disposition(TableFile.CSV))
        .header("Cache-Control", "no-store")
        .build();
  }

  private RestResponse<byte[]> file(QueueRequest params, TableFile kind, Language language) {
    return RestResponse.ResponseBuilder.ok(bytes(params, kind, language))
        .type(kind.mediaType())
        .header("Content-Disposition", disposition(kind))
        .header("Cache-Control", "no-store")
        .build();
  }

  private byte[] bytes(QueueRequest params, TableFile kind, Language language) {
    Table table = queue.export(caller.site(), params.filter(), access.actor(), language);
    return kind.of(table, TITLE.in(language));
  }

  private static String disposition(TableFile kind) {
    String format = kind.name().toLowerCase(Locale.ROOT);
    return "attachment; filename=\"requests." + format + "\"";
  }

  private static TableFile kind(String format) {
    return Arrays.stream(TableFile.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(format))
        .findFirst()
        .orElseThrow(() -> new RetentionException(RetentionError.FORMAT_NOT_OFFERED));
  }
}
