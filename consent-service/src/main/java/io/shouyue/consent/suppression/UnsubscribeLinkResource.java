package io.shouyue.consent.suppression;

import io.shouyue.consent.Repeatable;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Links by which people stop messages without signing in. */
@Path("/v1/unsubscribe-links")
public class UnsubscribeLinkResource {
  private static final String POST_HEADER = "List-Unsubscribe=One-Click";

  private final UnsubscribeService unsubscribe;
  private final SubjectService subjects;
  private final Caller caller;
  private final Repeatable repeatable;
  private final String publicUrl;

  UnsubscribeLinkResource(
      UnsubscribeService unsubscribe,
      SubjectService subjects,
      Caller caller,
      Repeatable repeatable,
      @ConfigProperty(name = "shouyue.public-url", defaultValue = "/") String publicUrl) {
    this.unsubscribe = unsubscribe;
    this.subjects = subjects;
    this.caller = caller;
    this.repeatable = repeatable;
    this.publicUrl = publicUrl.replaceAll("/+$", "");
  }

  /** Makes a link for each message; all or none. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.SITE)
  @Transactional
  public UnsubscribeLinkView create(@Valid UnsubscribeLinkRequest request) {
    return repeatable.once(
        UnsubscribeLinkView.class,
        request,
        () -> new UnsubscribeLinkView(links(request.links()), POST_HEADER));
  }

  private List<UnsubscribeLinkView.One> links(List<UnsubscribeLinkRequest.One> wanted) {
    List<UnsubscribeLinkView.One> links = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      links.add(UnsubscribeLinkView.One.of(url(wanted.get(i), "links[" + i + "]")));
    }
    return links;
  }

  private String url(UnsubscribeLinkRequest.One wanted, String field) {
    ContactRequest contact = wanted.contact();
    String token =
        unsubscribe.link(
            caller.site(),
            wanted.purpose(),
            subject(wanted.subject()),
            contact == null ? null : contact.toContact(field + ".contact"),
            field + ".purpose");
    return publicUrl + "/public/" + caller.site() + "/unsubscribe/" + token;
  }

  private @Nullable SubjectId subject(@Nullable NamedSubject named) {
    return named == null ? null : subjects.resolve(caller.site(), named).id();
  }
}
