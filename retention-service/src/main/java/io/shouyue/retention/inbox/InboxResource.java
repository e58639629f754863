package io.shouyue.retention.inbox;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.subject.SubjectService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's own inbox. */
@Path("/v1/messages")
@Tag(name = "Messages")
public class InboxResource {

  private static final int KEYS = 2;

  private final Caller caller;
  private final SubjectService subjects;
  private final InboxService inbox;

  InboxResource(Caller caller, SubjectService subjects, InboxService inbox) {
    this.caller = caller;
    this.subjects = subjects;
    this.inbox = inbox;
  }

  /** The newest first. */
  @GET
  @RolesAllowed(Roles.SUBJECT)
  public InboxView list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
    SubjectId self = self();
    PgInboxStore.Place before = cursor == null ? null : place(Cursor.decode(cursor, KEYS));
    Page<InboxMessageView> page =
        Page.of(inbox.list(caller.site(), self, before, limit), limit, InboxResource::behind)
            .map(InboxMessageView::of);
    return new InboxView(page.items(), page.nextCursor(), inbox.unread(caller.site(), self));
  }

  /** Marks one as read; again is the same. */
  @POST
  @Path("/{id}/read")
  @RolesAllowed(Roles.SUBJECT)
  public InboxMessageView read(@PathParam("id") String id) {
    String message = Ids.require(IdKind.MESSAGE, id);
    return InboxMessageView.of(inbox.read(caller.site(), self(), message));
  }

  /** Takes other services' messages in; idempotent by message id. */
  @POST
  @Path("/batch")
  @RolesAllowed(Roles.SERVICE)
  public void batch(@NotNull @Valid InboxBatchRequest body) {
    inbox.deliver(body.messages());
  }

  private SubjectId self() {
    SubjectId self = caller.subject().orElseThrow(() -> new DomainException(CommonError.FORBIDDEN));
    subjects.requireNotErased(caller.site(), self);
    return self;
  }

  private static Cursor behind(InboxEntry last) {
    return Cursor.of(last.message().at().toString(), last.message().id());
  }

  private static PgInboxStore.Place place(Cursor cursor) {
    try {
      return new PgInboxStore.Place(
          Instant.parse(cursor.keys().getFirst()), cursor.keys().getLast());
    } catch (DateTimeParseException forged) {
      throw new DomainException(CommonError.INVALID);
    }
  }
}
