package io.shouyue.consent.suppression;

import io.shouyue.consent.Repeatable;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/** Replies to a site's messages, passed on by the site or its message provider. */
@Path("/v1/inbound-messages")
public class InboundMessageResource {
  private final InboundMessageService messages;
  private final Caller caller;
  private final Repeatable repeatable;

  InboundMessageResource(InboundMessageService messages, Caller caller, Repeatable repeatable) {
    this.messages = messages;
    this.caller = caller;
    this.repeatable = repeatable;
  }

  /** Unsubscribes whoever replied {@code T}, {@code TD} or {@code 退订}; passes the rest over. */
  @POST
  @RolesAllowed(Roles.SITE)
  public InboundMessageView receive(
      @HeaderParam("Accept-Language") @Nullable String language,
      @Valid InboundMessageRequest request) {
    Contact from = request.from().toContact("from");
    if (!StopWord.is(request.text())) {
      return InboundMessageView.NOTHING;
    }
    return repeatable.once(
        InboundMessageView.class,
        request,
        () -> messages.stop(caller.site(), from, request.purposes(), Language.of(language)));
  }
}
