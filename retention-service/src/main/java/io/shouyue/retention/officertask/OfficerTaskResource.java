package io.shouyue.retention.officertask;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.audit.Actor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What only the officer can do. */
@Path("/v1/officer-tasks")
@Tag(name = "Officer tasks")
public class OfficerTaskResource {

  private static final String OPEN = "OPEN";

  private final Caller caller;
  private final OfficerTasks tasks;

  OfficerTaskResource(Caller caller, OfficerTasks tasks) {
    this.caller = caller;
    this.tasks = tasks;
  }

  /** The oldest first. */
  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<OfficerTaskView> list(
      @QueryParam("state") @DefaultValue(OPEN) @Pattern(regexp = "OPEN|DONE") String state,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
    String after =
        Optional.ofNullable(cursor)
            .map(text -> Cursor.decode(text, 1).keys().getFirst())
            .orElse(null);
    return Page.of(
            tasks.list(caller.site(), state.equals(OPEN), after, limit),
            limit,
            task -> Cursor.of(task.id()))
        .map(OfficerTaskView::of);
  }

  /** Closes a task with a note of how it was done. */
  @POST
  @Path("/{id}/done")
  @RolesAllowed(Roles.DPO)
  public OfficerTaskView done(@PathParam("id") String id, @NotNull @Valid OfficerTaskRequest body) {
    Actor actor = new Actor(caller.actor(), caller.kind().name());
    return OfficerTaskView.of(tasks.done(caller.site(), id, body.note(), actor));
  }
}
