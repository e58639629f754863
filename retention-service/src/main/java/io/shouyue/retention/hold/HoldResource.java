package io.shouyue.retention.hold;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Holds as staff see them: what, why, how long; never what is in them. */
@Path("/v1/holds")
@Tag(name = "Holds")
public class HoldResource {

  private static final String LAST = "infinity";

  private final Caller caller;
  private final HoldService holds;

  HoldResource(Caller caller, HoldService holds) {
    this.caller = caller;
    this.holds = holds;
  }

  /** What ends first comes first. */
  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<HoldView> list(
      @QueryParam("state") @Nullable HoldState state,
      @QueryParam("endsBefore") @Nullable Instant endsBefore,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
    Optional<Cursor> after = Optional.ofNullable(cursor).map(text -> Cursor.decode(text, 2));
    HoldQuery query =
        new HoldQuery(
            caller.site(),
            state,
            endsBefore,
            after.map(place -> place.keys().getFirst()).orElse(null),
            after.map(place -> place.keys().getLast()).orElse(null),
            limit);
    return Page.of(holds.list(query), limit, HoldResource::place).map(HoldView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public HoldView get(@PathParam("id") String id) {
    return HoldView.of(holds.require(caller.site(), id));
  }

  /** Always 403 {@code held}: what is held is stored and protected, and nothing else. */
  @GET
  @Path("/{id}/record")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public HoldView record(@PathParam("id") String id) {
    holds.require(caller.site(), id);
    throw new RetentionException(RetentionError.HELD);
  }

  /** The officer's dated decision on a line that exceeds its basis. */
  @POST
  @Path("/{id}/lines/{field}/decision")
  @RolesAllowed(Roles.DPO)
  public HoldView decide(
      @PathParam("id") String id,
      @PathParam("field") String field,
      @NotNull @Valid HoldRequest.Decide body) {
    Actor actor = new Actor(caller.actor(), caller.kind().name());
    return HoldView.of(holds.decide(caller.site(), id, field, body.reason(), actor));
  }

  private static Cursor place(Hold last) {
    Instant ends = last.endsAt();
    return Cursor.of(ends == null ? LAST : ends.toString(), last.id());
  }
}
