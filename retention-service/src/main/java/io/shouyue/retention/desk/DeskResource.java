package io.shouyue.retention.desk;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.request.RequestCursors;
import io.shouyue.retention.request.RequestState;
import io.shouyue.retention.staff.StaffDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The desk: numbers, the queue by what is due first, and its export. */
@Path("/v1/desk")
@Tag(name = "Desk")
public class DeskResource {

  private final Caller caller;
  private final DeskService desk;
  private final DeskQueue queue;
  private final StaffDirectory staff;

  DeskResource(Caller caller, DeskService desk, DeskQueue queue, StaffDirectory staff) {
    this.caller = caller;
    this.desk = desk;
    this.queue = queue;
    this.staff = staff;
  }

  @GET
  @Path("/summary")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public DeskSummaryView summary() {
    staff.meet(caller);
    return desk.summary(caller.site());
  }

  /** Who works here, as far as they have come by. */
  @GET
  @Path("/staff")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<StaffMemberView> staff() {
    return new Page<>(staff.of(caller.site()).stream().map(StaffMemberView::of).toList(), null);
  }

  /**
   * Open requests, what is due first in front, or those that have ended, the last in front; each
   * with why and what to do next.
   *
   * @param assignee user id, or {@code none} for what nobody has taken on
   * @param promise code of a promise whose clock they carry
   */
  @GET
  @Path("/queue")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<QueueItemView> queue(
      @HeaderParam("Accept-Language") @Nullable String language,
      @QueryParam("state") @Nullable RequestState state,
      @QueryParam("type") @Nullable RequestType type,
      @QueryParam("assignee") @Nullable String assignee,
      @QueryParam("promise") @Nullable String promise,
      @QueryParam("ended") @DefaultValue("false") boolean ended,
      @QueryParam("dueBefore") @Nullable Instant dueBefore,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
    Optional<Cursor> after =
        Optional.ofNullable(cursor).map(text -> Cursor.decode(text, RequestCursors.KEYS));
    DeskQueue.Filter filter =
        new DeskQueue.Filter(ended, state, type, assignee, promise, dueBefore);
    return queue.page(caller.site(), filter, after, limit, Language.of(language));
  }

  /** The same as a table; xlsx and pdf are not offered yet (422). */
  @GET
  @Path("/export")
  @Produces("text/csv")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public RestResponse<String> export(
      @HeaderParam("Accept-Language") @Nullable String language,
      @QueryParam("state") @Nullable RequestState state,
      @QueryParam("type") @Nullable RequestType type,
      @QueryParam("assignee") @Nullable String assignee,
      @QueryParam("promise") @Nullable String promise,
      @QueryParam("ended") @DefaultValue("false") boolean ended,
      @QueryParam("dueBefore") @Nullable Instant dueBefore,
      @QueryParam("format") @DefaultValue("csv") String format) {
    if (!format.equals("csv")) {
      throw new RetentionException(RetentionError.FORMAT_NOT_OFFERED);
    }
    DeskQueue.Filter filter =
        new DeskQueue.Filter(ended, state, type, assignee, promise, dueBefore);
    return RestResponse.ResponseBuilder.ok(queue.csv(caller.site(), filter, Language.of(language)))
        .header("Content-Disposition", "attachment; filename=\"requests.csv\"")
        .build();
  }
}
