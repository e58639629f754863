package io.shouyue.floor;

import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.auth.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Three answers that decide nothing. */
@Path("/floor")
public class FloorResource {
  private static final Duration YEAR = Duration.ofDays(365);

  private final FloorStore store;
  private final FloorVendor vendor;
  private final LegalClock clock;

  FloorResource(FloorStore store, FloorVendor vendor, LegalClock clock) {
    this.store = store;
    this.vendor = vendor;
    this.clock = clock;
  }

  /** Reads a question and answers as if it had been decided. */
  @POST
  @Path("/echo")
  @RolesAllowed(Roles.SITE)
  public EchoView echo(EchoRequest request) {
    Instant now = clock.now();
    return new EchoView(true, "consent-given", "CONSENT", 1, 1, now.plus(YEAR), 0, now);
  }

  /** Reads an answer to a notice, writes one row and answers as if it had been recorded. */
  @POST
  @Path("/insert")
  @ResponseStatus(201)
  @RolesAllowed(Roles.SITE)
  public InsertView insert(InsertRequest request) {
    Instant now = clock.now();
    String subject = Objects.requireNonNullElse(request.subject().externalId(), "");
    store.insert(request.notice(), subject, now);
    String receipt = Ids.random(IdKind.RECEIPT);
    return new InsertView(
        receipt,
        Ids.random(IdKind.SUBJECT),
        request.choices().stream().map(choice -> state(choice, receipt, now)).toList());
  }

  /** Reads a question, asks a vendor by one signed call, writes one row and answers. */
  @POST
  @Path("/verify")
  @RunOnVirtualThread
  @ResponseStatus(201)
  @RolesAllowed(Roles.SITE)
  public VerifyView verify(VerifyRequest request) {
    Instant begun = clock.now();
    String subject = Objects.requireNonNullElse(request.subject().id(), "");
    String reference = vendor.ask(request.elements().name(), request.elements().idNumber());
    Instant now = clock.now();
    store.insert(reference, subject, now);
    return new VerifyView(
        Ids.sequential(IdKind.VERIFICATION, begun),
        subject,
        "VERIFIED",
        request.method(),
        "BASIC",
        reference,
        begun,
        now);
  }

  private static InsertView.State state(InsertRequest.Choice choice, String receipt, Instant now) {
    return new InsertView.State(
        choice.purpose(),
        choice.choice(),
        1,
        new InsertView.Policy("privacy", 1),
        now,
        now.plus(YEAR),
        receipt);
  }
}
