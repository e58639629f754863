package io.shouyue.consent.register;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The registers the law asks for, as data and as CSV by {@code Accept}. */
@Path("/v1/registers")
public class RegisterResource {
  private static final String CSV = "text/csv;charset=UTF-8";

  private final RegisterService registers;
  private final Caller caller;

  RegisterResource(RegisterService registers, Caller caller) {
    this.registers = registers;
    this.caller = caller;
  }

  /** Whom data are provided or entrusted to (PIPL 21, 23). */
  @GET
  @Path("/sharing")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public Page<SharingRow> sharing() {
    return new Page<>(registers.sharing(caller.site()), null);
  }

  /** The same as a file. */
  @GET
  @Path("/sharing")
  @Produces(CSV + ";qs=0.9")
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public RestResponse<String> sharingFile() {
    return file("sharing", SharingRow.class, registers.sharing(caller.site()));
  }

  /** What is disclosed without consent, and on which ground (PIPL 13, 35). */
  @GET
  @Path("/disclosure")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public Page<DisclosureRow> disclosure() {
    return new Page<>(registers.disclosure(caller.site()), null);
  }

  /** The same as a file. */
  @GET
  @Path("/disclosure")
  @Produces(CSV + ";qs=0.9")
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public RestResponse<String> disclosureFile() {
    return file("disclosure", DisclosureRow.class, registers.disclosure(caller.site()));
  }

  /** Whose contact was given to another user, on which ground, and who let it. */
  @GET
  @Path("/contact-release")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public Page<ContactReleaseRow> contactRelease() {
    return new Page<>(registers.contactRelease(caller.site()), null);
  }

  /** The same as a file. */
  @GET
  @Path("/contact-release")
  @Produces(CSV + ";qs=0.9")
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public RestResponse<String> contactReleaseFile() {
    return file(
        "contact-release", ContactReleaseRow.class, registers.contactRelease(caller.site()));
  }

  /** What passes on to a successor (PIPL 22). */
  @GET
  @Path("/transfer")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public Page<TransferRow> transfer() {
    return new Page<>(registers.transfer(caller.site()), null);
  }

  /** The same as a file. */
  @GET
  @Path("/transfer")
  @Produces(CSV + ";qs=0.9")
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public RestResponse<String> transferFile() {
    return file("transfer", TransferRow.class, registers.transfer(caller.site()));
  }

  /** Enters that data are going to pass on, before they do. */
  @POST
  @Path("/transfer")
  @ResponseStatus(201)
  @RolesAllowed(Roles.DPO)
  public TransferRow enter(@Valid TransferRequest request) {
    return registers.enter(caller.site(), request, caller.actor());
  }

  /** Where abroad data go, and by which mechanism (PIPL 38, 39). */
  @GET
  @Path("/export")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public Page<ExportRow> export() {
    return new Page<>(registers.export(caller.site()), null);
  }

  /** The same as a file. */
  @GET
  @Path("/export")
  @Produces(CSV + ";qs=0.9")
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public RestResponse<String> exportFile() {
    return file("export", ExportRow.class, registers.export(caller.site()));
  }

  private static <R extends Record> RestResponse<String> file(
      String name, Class<R> kind, List<R> rows) {
    return RestResponse.ResponseBuilder.ok(RegisterCsv.text(kind, rows))
        .header("Content-Type", CSV)
        .header("Content-Type", "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
        .build();
  }
}
