package io.shouyue.retention.datamap;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.subject.SourceReferences;
import io.shouyue.retention.subject.SubjectService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Where personal data lie. */
@Path("/v1/data-sources")
@Tag(name = "Data map")
public class DataSourceResource {

  private final Caller caller;
  private final DataSourceService sources;
  private final SourceReferences references;
  private final SubjectService subjects;

  DataSourceResource(
      Caller caller,
      DataSourceService sources,
      SourceReferences references,
      SubjectService subjects) {
    this.caller = caller;
    this.sources = sources;
    this.references = references;
    this.subjects = subjects;
  }

  /** This suite's services first, then the website's systems by code. */
  @GET
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public Page<DataSourceView> list() {
    return new Page<>(
        Stream.concat(
                Stream.of("consent-service", "identity-service", "retention-service")
                    .map(DataSourceView::suite),
                sources.of(caller.site()).stream().map(source -> DataSourceView.of(source, false)))
            .toList(),
        null);
  }

  /** One of the website's systems, with what discovery found. */
  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public DataSourceView get(@PathParam("id") String id) {
    return DataSourceView.of(sources.require(caller.site(), id), true);
  }

  /** Registers a system; user and password go to the key store. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.DPO)
  public DataSourceView add(@NotNull @Valid DataSourceRequest body) {
    return DataSourceView.of(sources.add(caller.site(), body, actor()), false);
  }

  /** Replaces user and password. */
  @PUT
  @Path("/{id}/credentials")
  @RolesAllowed(Roles.DPO)
  public DataSourceView credentials(
      @PathParam("id") String id, @NotNull @Valid DataSourceRequest.Credentials body) {
    return DataSourceView.of(sources.credentials(caller.site(), id, body, actor()), false);
  }

  /** Says what people may have corrected in an HTTP system. */
  @PUT
  @Path("/{id}/fields")
  @RolesAllowed(Roles.DPO)
  public DataSourceView fields(@PathParam("id") String id, @NotNull @Valid HeldFieldsRequest body) {
    return DataSourceView.of(sources.hold(caller.site(), id, body.toFields(), actor()), false);
  }

  /** Looks at tables, keys and columns, and proposes what becomes of each column. */
  @POST
  @Path("/{id}/discover")
  @RolesAllowed(Roles.DPO)
  public DataSourceView discover(@PathParam("id") String id) {
    return DataSourceView.of(sources.discover(caller.site(), id, actor()), true);
  }

  /** Erasures reach it no longer. */
  @POST
  @Path("/{id}/retire")
  @RolesAllowed(Roles.DPO)
  public DataSourceView retire(@PathParam("id") String id) {
    return DataSourceView.of(sources.retire(caller.site(), id, actor()), false);
  }

  /** The website tells its own ids of people; kept sealed until the last of their rows is gone. */
  @POST
  @Path("/references")
  @ResponseStatus(204)
  @RolesAllowed({Roles.SITE, Roles.DPO})
  public void references(@NotNull @Valid ReferencesRequest body) {
    for (ReferencesRequest.One one : body.references()) {
      SubjectId subject = subjects.byId(caller.site(), new SubjectId(one.subject()));
      references.put(caller.site(), subject, one.externalId());
    }
  }

  private Actor actor() {
    return new Actor(caller.actor(), caller.kind().name());
  }
}
