package io.shouyue.consent.exchange;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.PageRequest;
import io.shouyue.consent.Repeatable;
import io.shouyue.consent.exchange.file.FileFormat;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Files of consents that were recorded elsewhere. */
@Path("/v1/imports")
public class ImportResource {
  static final String NDJSON = "application/x-ndjson";
  static final String CSV = "text/csv";
  private static final int PAGE = 1_000;
  private static final String NEWEST = "imp_zzzzzzzzzzzzzzzzzzzzzzzzzz";

  private final ImportService imports;
  private final Caller caller;
  private final Repeatable repeatable;
  private final ActLog acts;

  ImportResource(ImportService imports, Caller caller, Repeatable repeatable, ActLog acts) {
    this.imports = imports;
    this.caller = caller;
    this.repeatable = repeatable;
    this.acts = acts;
  }

  /**
   * Receives a file, {@code application/x-ndjson} or {@code text/csv}; 202 when it is there whole.
   * It is worked off in the background.
   *
   * @param dryRun only tells what would be
   * @param mapping JSON: {@code columns} name there → here, {@code values} name here → value there
   *     → here, {@code defaults} name here → value
   */
  @POST
  @Consumes(MediaType.WILDCARD)
  @ResponseStatus(202)
  @RolesAllowed({Roles.SITE, Roles.DPO})
  public ImportView receive(
      @HeaderParam("Content-Type") @Nullable MediaType type,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
      @QueryParam("mapping") @Nullable String mapping,
      InputStream body)
      throws IOException {
    ImportOrder order =
        new ImportOrder(
            format(type),
            dryRun,
            mapping == null ? "" : mapping,
            caller.is(Roles.DPO) ? caller.actor() : null);
    ImportJob job = imports.receive(repeatable.keyed(order), caller.site(), order, body);
    record(job);
    return ImportView.of(job);
  }

  /** The site's imports, the newest first, with how far each is. */
  @GET
  @RolesAllowed({Roles.SITE, Roles.DPO})
  public Page<ImportView> list(@BeanParam PageRequest page) {
    String before = page.after(1).map(List::getFirst).orElse(NEWEST);
    List<ImportJob> read = imports.before(caller.site(), before, page.size() + 1);
    return Page.of(read, page.size(), job -> Cursor.of(job.id())).map(ImportView::of);
  }

  /** How far it is. */
  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.SITE, Roles.DPO})
  public ImportView one(String id) {
    return ImportView.of(imports.find(caller.site(), id));
  }

  /** The lines that were not imported, one JSON object each. */
  @GET
  @Path("/{id}/errors")
  @Produces(NDJSON)
  @RolesAllowed({Roles.SITE, Roles.DPO})
  public RestResponse<StreamingOutput> errors(
      String id, @HeaderParam("Accept-Language") @Nullable String language) {
    return errors(id, LineErrorView.ndjson(Language.of(language)), NDJSON, "ndjson");
  }

  /** The same as CSV. */
  @GET
  @Path("/{id}/errors")
  @Produces(CSV + ";qs=0.9")
  @RolesAllowed({Roles.SITE, Roles.DPO})
  public RestResponse<StreamingOutput> errorsAsCsv(
      String id, @HeaderParam("Accept-Language") @Nullable String language) {
    return errors(id, LineErrorView.csv(Language.of(language)), CSV, "csv");
  }

  /** Not by the framework, which would tell it to those who may not call at all. */
  private static FileFormat format(@Nullable MediaType type) {
    String name = type == null ? "" : type.getType() + "/" + type.getSubtype();
    return switch (name) {
      case NDJSON -> FileFormat.NDJSON;
      case CSV -> FileFormat.CSV;
      default -> throw new ConsentException(CommonError.UNSUPPORTED_MEDIA_TYPE);
    };
  }

  private RestResponse<StreamingOutput> errors(
      String id, LineErrorView view, String type, String ending) {
    ImportJob job = imports.find(caller.site(), id);
    StreamingOutput lines =
        out -> {
          out.write(view.head());
          long after = 0;
          var read = imports.errors(job, after, PAGE);
          while (!read.isEmpty()) {
            for (LineError error : read) {
              out.write(view.line(error));
            }
            after = read.getLast().line();
            read = imports.errors(job, after, PAGE);
          }
        };
    return RestResponse.ResponseBuilder.ok(lines)
        .header("Content-Type", type)
        .header("Vary", "Accept, Accept-Language")
        .header("Content-Disposition", "attachment; filename=\"errors." + ending + "\"")
        .build();
  }

  @Transactional
  void record(ImportJob job) {
    acts.record(job.site(), job.dryRun() ? "import.tried" : "import.received", job.id());
  }
}
