package io.shouyue.identity.subject;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What retention-service drives and asks; never routed by the gateway. */
@Path("/v1/subjects/{id}")
@Tag(name = "subjects")
public class SubjectResource {
  /** The one service that drives a subject's life. */
  static final String RETENTION_SERVICE = "retention-service";

  private final SubjectService subjects;
  private final SubjectAccess access;
  private final Caller caller;

  SubjectResource(SubjectService subjects, SubjectAccess access, Caller caller) {
    this.subjects = subjects;
    this.access = access;
    this.caller = caller;
  }

  @PUT
  @Path("/state")
  @RolesAllowed(Roles.SERVICE)
  @Operation(
      operationId = "moveSubject",
      summary = "Does one step of a cancellation or erasure; idempotent by step")
  public StateView move(@PathParam("id") String id, @NotNull @Valid StateRequest request) {
    requireRetentionService();
    return StateView.of(subjects.move(access.inPath(id), request.toMove()));
  }

  @GET
  @Path("/account-fields")
  @RolesAllowed(Roles.SERVICE)
  @Operation(
      operationId = "listAccountFields",
      summary = "Names of the fields that are held of a subject")
  public FieldsView fields(@PathParam("id") String id) {
    return new FieldsView(subjects.fields(access.inPath(id)));
  }

  @DELETE
  @Path("/keys/{class}")
  @RolesAllowed(Roles.SERVICE)
  @Operation(operationId = "destroySubjectKey", summary = "Destroys the key of one retention class")
  public void destroyKey(@PathParam("id") String id, @PathParam("class") String retention) {
    requireRetentionService();
    subjects.destroyKey(access.inPath(id), retentionClass(retention));
  }

  @POST
  @Path("/held-record")
  @RolesAllowed(Roles.SERVICE)
  @Operation(
      operationId = "openHeldRecord",
      summary = "Opens fields of a held record after an approved break-glass")
  public HeldRecordView heldRecord(
      @PathParam("id") String id, @NotNull @Valid HeldRecordRequest request) {
    requireRetentionService();
    SubjectRef ref = access.inPath(id);
    return new HeldRecordView(
        subjects.openHeld(ref, request.hold(), request.fields(), caller.actor()));
  }

  /** Other services have no business with a subject's end. */
  private void requireRetentionService() {
    if (!caller.clientId().equals(RETENTION_SERVICE)) {
      throw new DomainException(CommonError.FORBIDDEN);
    }
  }

  private static RetentionClass retentionClass(String code) {
    return switch (code) {
      case "account" -> RetentionClass.ACCOUNT;
      case "identity" -> RetentionClass.IDENTITY;
      case "evidence" -> RetentionClass.EVIDENCE;
      default -> throw new DomainException(CommonError.NOT_FOUND);
    };
  }
}
