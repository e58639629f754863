package io.shouyue.platform.testkit;

import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.outbox.Outbox;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.idempotency.Idempotency;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A service in small, to try the platform on. */
@Path("/v1/samples")
public class SampleResource {
  static final AtomicInteger WORK = new AtomicInteger();

  private final Caller caller;
  private final Idempotency idempotency;
  private final Outbox outbox;
  private final DataKeys keys;

  SampleResource(Caller caller, Idempotency idempotency, Outbox outbox, DataKeys keys) {
    this.caller = caller;
    this.idempotency = idempotency;
    this.outbox = outbox;
    this.keys = keys;
  }

  record SampleRequest(@NotBlank String text) {}

  record SampleView(String site, String actor, int run) {}

  @POST
  @RolesAllowed(Roles.SITE)
  public SampleView create(@Valid SampleRequest request) {
    return idempotency.onceRequired(
        caller.clientId(), SampleView.class, request, () -> work(request));
  }

  @GET
  @Path("mine")
  @RolesAllowed({Roles.SUBJECT, Roles.DPO})
  public SampleView mine() {
    return new SampleView(caller.site(), caller.actor(), 0);
  }

  @GET
  @Path("refused")
  @PermitAll
  public SampleView refused() {
    throw new DomainException(CommonError.INVALID, new Violation("a", "b", "c"));
  }

  @GET
  @Path("broken")
  @PermitAll
  public SampleView broken() {
    throw new IllegalStateException("secret detail");
  }

  @GET
  @Path("forgotten")
  public String forgotten() {
    return "no annotation, no access";
  }

  private SampleView work(SampleRequest request) {
    byte[] text = request.text().getBytes(StandardCharsets.UTF_8);
    byte[] sealed = keys.seal("demo", "sub_x", RetentionClass.EVIDENCE, "sample", text);
    keys.open("demo", "sub_x", RetentionClass.EVIDENCE, "sample", sealed);
    int run = WORK.incrementAndGet();
    if (request.text().equals("fail")) {
      throw new DomainException(CommonError.CONFLICT);
    }
    outbox.append(
        "sample",
        "k",
        new AuditAct("demo", "a", "SITE", "sampled", String.valueOf(run), null, null));
    return new SampleView(caller.site(), caller.actor(), run);
  }
}
