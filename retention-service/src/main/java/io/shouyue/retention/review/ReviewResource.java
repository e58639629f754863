package io.shouyue.retention.review;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.request.MoveOrder;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestAccess;
import io.shouyue.retention.request.RequestView;
import io.shouyue.retention.request.RequestViews;
import io.shouyue.retention.staff.StaffDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The review of an automated decision that a person asked about. */
@Path("/v1/requests/{id}/review")
@Tag(name = "Requests")
public class ReviewResource {

  private final Caller caller;
  private final RequestAccess access;
  private final ReviewService reviews;
  private final PgReviewStore store;
  private final StaffDirectory staff;
  private final RequestViews views;

  ReviewResource(
      Caller caller,
      RequestAccess access,
      ReviewService reviews,
      PgReviewStore store,
      StaffDirectory staff,
      RequestViews views) {
    this.caller = caller;
    this.access = access;
    this.reviews = reviews;
    this.store = store;
    this.staff = staff;
    this.views = views;
  }

  /** Reviews the decision and answers the request with the result. */
  @POST
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public RequestView review(
      @PathParam("id") String id,
      @HeaderParam("Accept-Language") @Nullable String language,
      @NotNull @Valid ReviewRequest body) {
    Request request = access.require(id).request();
    if (request.type() != RequestType.AUTOMATED_DECISION) {
      throw new RetentionException(RetentionError.ILLEGAL_MOVE);
    }
    staff.meet(caller);
    MoveOrder order = new MoveOrder(request.site(), id, null, access.actor());
    return views.of(
        reviews.review(request, body.explanation(), body.outcome(), body.result(), order),
        Language.of(language));
  }

  /** Who looked at it, and what came of it; not-found before. */
  @GET
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public ReviewView get(@PathParam("id") String id) {
    Request request = access.require(id).request();
    DecisionReview found =
        store.find(request.id()).orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
    String name = staff.names(request.site()).getOrDefault(found.reviewedBy(), found.reviewedBy());
    return new ReviewView(found.outcome(), name, found.reviewedAt());
  }
}
