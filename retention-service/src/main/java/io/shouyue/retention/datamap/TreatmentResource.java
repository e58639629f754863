package io.shouyue.retention.datamap;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.audit.Actor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What becomes of each table and column, as versioned data. */
@Path("/v1/treatments")
@Tag(name = "Data map")
public class TreatmentResource {

  private final Caller caller;
  private final TreatmentService treatments;
  private final DataSourceService sources;

  TreatmentResource(Caller caller, TreatmentService treatments, DataSourceService sources) {
    this.caller = caller;
    this.treatments = treatments;
    this.sources = sources;
  }

  /** Those in force. */
  @GET
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public Page<TreatmentView> list() {
    return new Page<>(treatments.inForce(caller.site()).stream().map(this::view).toList(), null);
  }

  /** Makes the next version for a table that discovery found. */
  @PUT
  @RolesAllowed(Roles.DPO)
  public TreatmentView make(@NotNull @Valid TreatmentRequest body) {
    return view(treatments.make(caller.site(), body.toTreatment(), actor()));
  }

  /** Shows, masked, what it would make of a few rows; changes nothing. */
  @POST
  @Path("/preview")
  @RolesAllowed(Roles.DPO)
  public TreatmentPreviewView preview(@NotNull @Valid TreatmentRequest body) {
    TableTreatment wanted = body.toTreatment();
    return TreatmentPreviewView.of(
        treatments.preview(caller.site(), wanted, actor()), weaknesses(wanted));
  }

  /** The table is treated no longer. */
  @POST
  @Path("/retire")
  @RolesAllowed(Roles.DPO)
  public TreatmentView retire(@NotNull @Valid TreatmentRequest.Name body) {
    return view(
        treatments.retire(caller.site(), body.source(), body.schema(), body.table(), actor()));
  }

  private TreatmentView view(TableTreatment made) {
    return TreatmentView.of(made, weaknesses(made));
  }

  private List<String> weaknesses(TableTreatment made) {
    Catalogue found =
        Objects.requireNonNull(sources.require(caller.site(), made.source()).catalogue());
    return found
        .table(made.schema(), made.table())
        .map(table -> new MappedTable(table, made).weaknesses())
        .orElse(List.of());
  }

  private Actor actor() {
    return new Actor(caller.actor(), caller.kind().name());
  }
}
