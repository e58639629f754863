package io.shouyue.consent.suppression;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.PageRequest;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** The list of contacts that must not be reached, as keyed digests. */
@Path("/v1/suppressions")
public class SuppressionResource {
  private static final String HEX = "([0-9a-f]{2})*";
  private static final List<String> START = List.of(Instant.EPOCH.toString(), "", "");

  private final SuppressionService suppressions;
  private final Caller caller;

  SuppressionResource(SuppressionService suppressions, Caller caller) {
    this.suppressions = suppressions;
    this.caller = caller;
  }

  /** Which of these contacts must be left alone; keeps nothing of what was asked. */
  @POST
  @Path("/check")
  @RolesAllowed(Roles.SITE)
  public SuppressionCheckView check(@Valid SuppressionCheckRequest request) {
    return SuppressionCheckView.of(
        suppressions.check(caller.site(), request.purpose(), request.toContacts()));
  }

  /** Puts contacts onto the list. */
  @POST
  @RolesAllowed({Roles.SITE, Roles.DPO})
  public void add(@Valid SuppressionRequest request) {
    suppressions.add(caller.site(), request.purpose(), request.toContacts());
  }

  /** Takes a contact off the list. */
  @POST
  @Path("/lift")
  @RolesAllowed(Roles.DPO)
  public void lift(@Valid SuppressionLiftRequest request) {
    suppressions.lift(caller.site(), request.purpose(), request.contact().toContact("contact"));
  }

  /** The list, oldest entry first. */
  @GET
  @RolesAllowed({Roles.SITE, Roles.DPO, Roles.AUDITOR})
  public Page<SuppressionView> list(@BeanParam PageRequest page) {
    List<Suppression> read = read(caller.site(), page.after(3).orElse(START), page.size() + 1);
    return Page.of(read, page.size(), one -> Cursor.of(place(one))).map(SuppressionView::of);
  }

  /** The whole list as CSV. */
  @GET
  @Path("/export")
  @Produces("text/csv")
  @RolesAllowed({Roles.SITE, Roles.DPO, Roles.AUDITOR})
  public RestResponse<StreamingOutput> export() {
    String site = caller.site();
    StreamingOutput lines =
        out -> {
          out.write("digest,channel,purpose,source,since\r\n".getBytes(StandardCharsets.UTF_8));
          List<String> after = START;
          List<Suppression> read = read(site, after, Page.MAX_LIMIT);
          while (!read.isEmpty()) {
            for (Suppression one : read) {
              out.write(SuppressionView.of(one).csv().getBytes(StandardCharsets.UTF_8));
            }
            after = List.of(place(read.getLast()));
            read = read(site, after, Page.MAX_LIMIT);
          }
        };
    return RestResponse.ResponseBuilder.ok(lines)
        .header("Content-Disposition", "attachment; filename=\"suppressions.csv\"")
        .build();
  }

  /** The key of the digests, to check an export where this service cannot be asked. */
  @POST
  @Path("/key")
  @RolesAllowed(Roles.DPO)
  public SuppressionKeyView key() {
    return new SuppressionKeyView(
        "HMAC-SHA-256",
        "channel, U+000A, address (e-mail in lower case; number as in E.164)",
        Base64.getEncoder().encodeToString(suppressions.key(caller.site())));
  }

  private List<Suppression> read(String site, List<String> after, int limit) {
    if (!after.get(1).matches(HEX)) {
      throw new ConsentException(CommonError.MALFORMED);
    }
    return suppressions.page(
        site, PageRequest.instant(after.get(0)), after.get(1), after.get(2), limit);
  }

  private static String[] place(Suppression one) {
    return new String[] {one.since().toString(), one.digest(), one.purpose()};
  }
}
