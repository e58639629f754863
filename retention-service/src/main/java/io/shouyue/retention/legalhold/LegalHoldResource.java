package io.shouyue.retention.legalhold;

import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.idempotency.Idempotency;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import io.shouyue.platform.web.subject.NamedSubject;
import io.shouyue.retention.audit.Actor;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Legal holds, for the officer. */
@Path("/v1/legal-holds")
@Tag(name = "Legal holds")
public class LegalHoldResource {

  private final Caller caller;
  private final LegalHoldService holds;
  private final SubjectService subjects;
  private final LegalClock time;
  private final Idempotency idempotency;

  LegalHoldResource(
      Caller caller,
      LegalHoldService holds,
      SubjectService subjects,
      LegalClock time,
      Idempotency idempotency) {
    this.caller = caller;
    this.holds = holds;
    this.subjects = subjects;
    this.time = time;
    this.idempotency = idempotency;
  }

  /** Those that stand; with {@code released=true} those that ended, too. */
  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<LegalHoldView> list(
      @QueryParam("released") @DefaultValue("false") boolean released,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
    String after =
        Optional.ofNullable(cursor)
            .map(text -> Cursor.decode(text, 1).keys().getFirst())
            .orElse("");
    return Page.of(
            holds.list(caller.site(), released, after, limit), limit, last -> Cursor.of(last.id()))
        .map(this::view);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public LegalHoldView get(@PathParam("id") String id) {
    return view(holds.require(caller.site(), id));
  }

  /** Suspends rules on the named fields and categories. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.DPO)
  public LegalHoldView place(@NotNull @Valid LegalHoldRequest.Place body) {
    return idempotency.once(
        caller.clientId() + "/" + caller.actor(),
        LegalHoldView.class,
        body,
        () -> view(holds.place(caller.site(), subject(body.subject()), body, actor())));
  }

  /** The officer looked at it; it still stands. */
  @POST
  @Path("/{id}/review")
  @RolesAllowed(Roles.DPO)
  public LegalHoldView review(
      @PathParam("id") String id, @NotNull @Valid LegalHoldRequest.Review body) {
    return view(holds.review(caller.site(), id, body.reviewOn(), actor()));
  }

  /** Ends it; rules and erasures that waited go on. */
  @POST
  @Path("/{id}/release")
  @RolesAllowed(Roles.DPO)
  public LegalHoldView release(
      @PathParam("id") String id, @NotNull @Valid LegalHoldRequest.Release body) {
    return view(holds.release(caller.site(), id, body.reason(), actor()));
  }

  private @Nullable String subject(@Nullable NamedSubject named) {
    return named == null ? null : subjects.named(caller.site(), named).value();
  }

  private LegalHoldView view(LegalHold hold) {
    return LegalHoldView.of(hold, time.today());
  }

  private Actor actor() {
    return new Actor(caller.actor(), caller.kind().name());
  }
}
