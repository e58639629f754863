package io.shouyue.retention.answer;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.peer.IdentityPeer;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestAccess;
import io.shouyue.retention.subject.SubjectService;
import io.shouyue.retention.subject.SubjectState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The copy that answers a request. Opened by POST alone: mail scanners open links. */
@Path("/v1/requests/{id}/answer")
@Tag(name = "Requests")
public class AnswerResource {

  private final RequestAccess access;
  private final SubjectService subjects;
  private final IdentityPeer identity;
  private final AnswerSafe safe;
  private final AnswerCodes codes;

  AnswerResource(
      RequestAccess access,
      SubjectService subjects,
      IdentityPeer identity,
      AnswerSafe safe,
      AnswerCodes codes) {
    this.access = access;
    this.subjects = subjects;
    this.identity = identity;
    this.safe = safe;
    this.codes = codes;
  }

  /** Until when and how often the copy can be opened; not-found when there is none. */
  @GET
  @RolesAllowed({Roles.SUBJECT, Roles.AGENT, Roles.DPO})
  public AnswerView get(@PathParam("id") String id) {
    return safe.find(access.require(id).request())
        .map(AnswerView::of)
        .orElseThrow(AnswerResource::notFound);
  }

  /** Sends a code to the contact that the website holds of whoever asks: of a guardian, theirs. */
  @POST
  @Path("/code")
  @RolesAllowed(Roles.SUBJECT)
  public AnswerCodeView code(@PathParam("id") String id) {
    Request request = own(id);
    SubjectId asks = access.self();
    Map<String, String> held = identity.account(request.site(), asks.value());
    return codes
        .send(request, asks, held, access.actor())
        .map(way -> new AnswerCodeView(way.name()))
        .orElseThrow(AnswerResource::notFound);
  }

  /** The copy as a zip: a page and a PDF to read, JSON and CSV for machines. */
  @POST
  @Path("/open")
  @Produces("application/zip")
  @RolesAllowed(Roles.SUBJECT)
  public RestResponse<byte[]> open(
      @PathParam("id") String id, @NotNull @Valid AnswerCodeRequest body) {
    Request request = own(id);
    return switch (safe.open(request, body.code(), access.actor())) {
      case AnswerSafe.Opening.Opened opened ->
          RestResponse.ResponseBuilder.ok(closed(opened.archive(), body.password()))
              .header(
                  "Content-Disposition",
                  "attachment; filename=\"copy-" + request.number() + ".zip\"")
              .header("Cache-Control", "no-store")
              .build();
      case AnswerSafe.Opening.WrongCode wrong ->
          throw new RetentionException(RetentionError.WRONG_CODE);
      case AnswerSafe.Opening.Nothing none -> throw notFound();
    };
  }

  private static byte[] closed(byte[] archive, @Nullable String password) {
    return password == null ? archive : EncryptedZip.of(archive, password);
  }

  private Request own(String id) {
    Request request = access.require(id).request();
    SubjectId subject = new SubjectId(Objects.requireNonNull(request.subject()));
    if (subjects.state(request.site(), subject).isAtLeast(SubjectState.HELD)) {
      throw new RetentionException(RetentionError.HELD);
    }
    return request;
  }

  private static DomainException notFound() {
    return new DomainException(CommonError.NOT_FOUND);
  }
}
