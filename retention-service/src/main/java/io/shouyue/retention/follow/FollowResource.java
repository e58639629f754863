package io.shouyue.retention.follow;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.text.Language;
import io.shouyue.retention.follow.FollowedRequestView.HeldView;
import io.shouyue.retention.follow.FollowedRequestView.StepView;
import io.shouyue.retention.hold.HoldService;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.request.ClockView;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestCase;
import io.shouyue.retention.request.RequestHolds;
import io.shouyue.retention.request.RequestReadService;
import io.shouyue.retention.request.RequestViews;
import io.shouyue.retention.site.SiteService;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A request by its number, which nobody can guess; nothing in the answer says whose it is. */
@Path("/public/{site}/requests/{number}")
@Tag(name = "Public")
public class FollowResource {
  private final SiteService sites;
  private final RequestReadService requests;
  private final RequestViews views;
  private final RequestHolds links;
  private final HoldService holds;

  FollowResource(
      SiteService sites,
      RequestReadService requests,
      RequestViews views,
      RequestHolds links,
      HoldService holds) {
    this.sites = sites;
    this.requests = requests;
    this.views = views;
    this.links = links;
    this.holds = holds;
  }

  /**
   * Where it stands. Once a hold has ended and the data are anonymised, the number is not found.
   */
  @GET
  @PermitAll
  public FollowedRequestView follow(
      @PathParam("site") String site,
      @PathParam("number") String number,
      @HeaderParam("Accept-Language") @Nullable String language) {
    sites.require(site);
    RequestCase found =
        requests
            .byNumber(site, number)
            .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
    Request request = found.request();
    List<ClockView> clocks =
        found.clocks().stream()
            .map(clock -> views.clock(site, clock, Language.of(language)))
            .toList();
    return new FollowedRequestView(
        request.number(),
        request.type(),
        request.state(),
        request.receivedAt(),
        request.progress().closedAt(),
        found.due(),
        clocks,
        requests.events(found).stream().map(StepView::of).toList(),
        held(request));
  }

  private @Nullable HeldView held(Request request) {
    if (request.type() != RequestType.CANCELLATION) {
      return null;
    }
    String hold = links.of(List.of(request.id())).get(request.id());
    return hold == null ? null : HeldView.of(holds.require(request.site(), hold));
  }
}
