package io.shouyue.retention.request;

import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.site.Site;
import io.shouyue.retention.site.SiteService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Help with writing an answer: words to begin with, and how it would read. */
@Path("/v1/requests/{id}")
@Tag(name = "Requests")
public class TemplateResource {

  private final RequestAccess access;
  private final AnswerTemplates templates;
  private final SiteService sites;

  TemplateResource(RequestAccess access, AnswerTemplates templates, SiteService sites) {
    this.access = access;
    this.templates = templates;
    this.sites = sites;
  }

  /** Words to begin with, filled in for this request, in both languages. */
  @GET
  @Path("/templates")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public Page<TemplateView> templates(@PathParam("id") String id) {
    Request request = access.require(id).request();
    return new Page<>(
        templates.of(request, sites.require(request.site())).stream()
            .map(TemplateView::of)
            .toList(),
        null);
  }

  /** What the requester would read; nothing is sent. */
  @POST
  @Path("/preview")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public PreviewView preview(@PathParam("id") String id, @NotNull @Valid PreviewRequest body) {
    Request request = access.require(id).request();
    Site site = sites.require(request.site());
    String reason = body.reason();
    String text =
        reason == null
            ? RequestTexts.granted(
                request, body.text().isBlank() ? null : new FreeText(body.text()))
            : RequestTexts.refused(request, RefusalReason.of(reason), body.text(), site.contact());
    return new PreviewView(RequestTexts.news(request), text);
  }
}
