package io.shouyue.identity.verification;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.face.FacePhotos;
import io.shouyue.identity.face.FaceSessions;
import io.shouyue.identity.face.FaceVerification;
import io.shouyue.identity.face.FaceVerifications;
import io.shouyue.identity.face.PhotoSide;
import io.shouyue.identity.provider.FaceSession;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.verification.VerificationRequest.Method;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a face check needs besides: photos, a session, and the way out. */
@Path("/v1/verifications")
@Tag(name = "verifications")
public class FaceResource {
  private final VerificationMethods methods;
  private final FaceVerifications faces;
  private final FacePhotos photos;
  private final FaceSessions sessions;
  private final Caller caller;

  FaceResource(
      VerificationMethods methods,
      FaceVerifications faces,
      FacePhotos photos,
      FaceSessions sessions,
      Caller caller) {
    this.methods = methods;
    this.faces = faces;
    this.photos = photos;
    this.sessions = sessions;
    this.caller = caller;
  }

  /** Where the person goes with a camera; the address may also be shown as a code. */
  public record FaceSessionView(String url, Instant expiresAt) {}

  /** The way taken instead. */
  public record AlternativeRequest(@NotNull Method method) {}

  @PUT
  @Path("/{id}/images/{side}")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.SITE, Roles.SUBJECT})
  @Operation(
      operationId = "putImage",
      summary = "A photo of one side of the card: JPEG or PNG, 5 MiB at most")
  @APIResponseSchema(value = VerificationView.class, responseCode = "200")
  public VerificationView image(
      @PathParam("id") String id, @PathParam("side") String side, @NotNull byte[] file) {
    PhotoSide sent =
        switch (side) {
          case "front" -> PhotoSide.FRONT;
          case "back" -> PhotoSide.BACK;
          default -> throw new DomainException(CommonError.NOT_FOUND);
        };
    photos.put(face(id), id, sent, file);
    return find(id);
  }

  @POST
  @Path("/{id}/face-session")
  @RunOnVirtualThread
  @RolesAllowed({Roles.SITE, Roles.SUBJECT})
  @Operation(operationId = "openFaceSession", summary = "The open liveness session, or a new one")
  @APIResponseSchema(value = FaceSessionView.class, responseCode = "200")
  public FaceSessionView session(@PathParam("id") String id) {
    FaceSession session = sessions.open(face(id), id);
    return new FaceSessionView(session.url(), session.endsAt());
  }

  @POST
  @Path("/{id}/alternative")
  @RolesAllowed({Roles.SITE, Roles.SUBJECT})
  @Operation(
      operationId = "takeAlternative",
      summary = "Ends the face check in favour of another way; its images go at once")
  public VerificationView alternative(
      @PathParam("id") String id, @NotNull @Valid AlternativeRequest request) {
    SubjectRef ref = face(id);
    if (!FaceVerification.ALTERNATIVES.contains(request.method().name())) {
      throw new IdentityException(IdentityError.METHOD_NOT_OFFERED);
    }
    faces.leave(ref, id);
    return find(id);
  }

  private SubjectRef face(String id) {
    VerificationView seen = find(id);
    if (seen.face() == null) {
      throw new IdentityException(IdentityError.ILLEGAL_MOVE);
    }
    return new SubjectRef(caller.site(), new SubjectId(seen.subject()));
  }

  private VerificationView find(String id) {
    return methods.find(caller.site(), id, caller::requireSubjectAccess);
  }
}
