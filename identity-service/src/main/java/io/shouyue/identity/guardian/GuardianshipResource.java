package io.shouyue.identity.guardian;

import io.shouyue.identity.subject.SubjectAccess;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.CallerKind;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.idempotency.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Guardianships of children under 14. */
@Path("/v1/guardianships")
@Tag(name = "guardianships")
public class GuardianshipResource {
  private final Guardianships guardianships;
  private final SubjectAccess access;
  private final SubjectDirectory directory;
  private final Idempotency idempotency;
  private final Caller caller;

  GuardianshipResource(
      Guardianships guardianships,
      SubjectAccess access,
      SubjectDirectory directory,
      Idempotency idempotency,
      Caller caller) {
    this.guardianships = guardianships;
    this.access = access;
    this.directory = directory;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** What a repeat under the same key answers with. */
  record Invited(String id, @Nullable String code) {}

  /** A subject's guardianships. */
  public record GuardianshipListView(List<GuardianshipView> items) {}

  @POST
  @ResponseStatus(201)
  @APIResponseSchema(value = GuardianshipView.class, responseCode = "201")
  @RolesAllowed({Roles.SITE, Roles.SUBJECT})
  @Operation(operationId = "inviteGuardian", summary = "Invites a guardian for a child")
  public GuardianshipView invite(@NotNull @Valid GuardianshipRequest request) {
    SubjectRef child = active(access.inBody(request.child()));
    Optional<SubjectId> guardian =
        request.guardian() == null || caller.kind() == CallerKind.SUBJECT
            ? Optional.empty()
            : Optional.of(active(access.inBody(request.guardian())).id());
    Invited invited =
        idempotency.onceRequired(
            child.site() + "/" + caller.actor(),
            Invited.class,
            request,
            () -> {
              String code = guardian.isPresent() ? null : InvitationCodes.fresh();
              return new Invited(guardianships.invite(child, guardian, code, actor()), code);
            });
    return GuardianshipView.of(guardianships.find(child.site(), invited.id()), invited.code());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.SITE, Roles.SUBJECT, Roles.DPO})
  @Operation(operationId = "getGuardianship", summary = "Shows a guardianship")
  public GuardianshipView get(@PathParam("id") String id) {
    Guardianship found = guardianships.find(caller.site(), id);
    if (caller.subject().filter(me -> !found.concerns(me)).isPresent()) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    return GuardianshipView.of(found, null);
  }

  @GET
  @Path("/of/{subject}")
  @RolesAllowed({Roles.SITE, Roles.SUBJECT, Roles.SERVICE})
  @Operation(
      operationId = "listGuardianships",
      summary = "Guardianships in which a subject is child or guardian")
  public GuardianshipListView list(@PathParam("subject") String subject) {
    SubjectRef ref = access.inPath(subject);
    directory.requireReadable(ref.site(), ref.id());
    return new GuardianshipListView(
        guardianships.of(ref).stream().map(row -> GuardianshipView.of(row, null)).toList());
  }

  @POST
  @Path("/{id}/accept")
  @RolesAllowed({Roles.SITE, Roles.SUBJECT})
  @Operation(
      operationId = "acceptGuardianship",
      summary = "The verified guardian states the relation and consents")
  public GuardianshipView accept(
      @PathParam("id") String id, @NotNull @Valid GuardianAnswerRequest answer) {
    Relation relation = answer.relation();
    if (relation == null) {
      throw new DomainException(
          CommonError.INVALID,
          new Violation("relation", "required", "请说明与儿童的关系 / State the relation to the child"));
    }
    SubjectRef guardian = active(access.inBody(answer.guardian()));
    guardianships.accept(guardian.site(), id, guardian.id(), answer.code(), relation, actor());
    return GuardianshipView.of(guardianships.find(guardian.site(), id), null);
  }

  @POST
  @Path("/{id}/refuse")
  @RolesAllowed({Roles.SITE, Roles.SUBJECT})
  @Operation(operationId = "refuseGuardianship", summary = "The invited guardian says no")
  public GuardianshipView refuse(
      @PathParam("id") String id, @NotNull @Valid GuardianAnswerRequest answer) {
    SubjectRef guardian = active(access.inBody(answer.guardian()));
    guardianships.refuse(guardian.site(), id, guardian.id(), answer.code(), actor());
    return GuardianshipView.of(guardianships.find(guardian.site(), id), null);
  }

  @POST
  @Path("/{id}/end")
  @RolesAllowed({Roles.SITE, Roles.SUBJECT})
  @Operation(
      operationId = "endGuardianship",
      summary = "The guardian revokes it, or the website carries out an order")
  public GuardianshipView end(@PathParam("id") String id) {
    GuardianshipView seen = get(id);
    guardianships.end(caller.site(), seen.id(), caller.subject(), actor());
    return get(id);
  }

  private SubjectRef active(SubjectRef ref) {
    return directory.requireActive(ref.site(), ref.id());
  }

  private Guardianships.Actor actor() {
    return new Guardianships.Actor(caller.actor(), caller.kind().name());
  }
}
