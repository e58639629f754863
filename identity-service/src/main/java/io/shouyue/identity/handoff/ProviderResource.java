package io.shouyue.identity.handoff;

import io.shouyue.identity.account.AccountService;
import io.shouyue.identity.keycloak.Named;
import io.shouyue.identity.site.SiteService;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The identity provider that Keycloak brokers. Only {@code authorize} is for browsers; the rest is
 * between the gateway, Keycloak and this service, and each call proves itself by its code or by the
 * secret that Keycloak shares. Beside it Keycloak can broker a website's own provider; who that is
 * to us, it asks here.
 */
@Path("/handoff")
@Tag(name = "handoffs")
public class ProviderResource {
  private static final String WORD = "[A-Za-z0-9._~-]{1,500}";

  private final Handoffs handoffs;
  private final IdTokens tokens;
  private final HandoffConfig config;
  private final SiteService sites;
  private final SubjectDirectory directory;
  private final AccountService accounts;

  ProviderResource(
      Handoffs handoffs,
      IdTokens tokens,
      HandoffConfig config,
      SiteService sites,
      SubjectDirectory directory,
      AccountService accounts) {
    this.handoffs = handoffs;
    this.tokens = tokens;
    this.config = config;
    this.sites = sites;
    this.directory = directory;
    this.accounts = accounts;
  }

  @POST
  @Path("/ticket")
  @PermitAll
  @Operation(operationId = "openHandoff", summary = "Opens a hand-off: its code for a ticket, once")
  public TicketView ticket(@NotNull @Valid TicketRequest request) {
    return TicketView.of(handoffs.open(request.code()));
  }

  @GET
  @Path("/.well-known/openid-configuration")
  @PermitAll
  @Operation(operationId = "describeHandoffProvider", summary = "What this provider can do")
  public ProviderView describe() {
    return ProviderView.of(config);
  }

  @GET
  @Path("/jwks")
  @PermitAll
  @Operation(operationId = "listHandoffKeys", summary = "The key that signs its tokens")
  public KeySetView keys() {
    return KeySetView.of(tokens.publicKey());
  }

  @GET
  @Path("/authorize")
  @PermitAll
  @Operation(
      operationId = "authorizeHandoff",
      summary = "Sends the browser back to Keycloak, with a code for its ticket")
  public RestResponse<Void> authorize(
      @QueryParam("response_type") @NotNull @Pattern(regexp = "code") String responseType,
      @QueryParam("client_id") @NotNull String client,
      @QueryParam("redirect_uri") @NotNull String redirectUri,
      @QueryParam("state") @NotNull @Size(max = 2000) String state,
      @QueryParam("nonce") @NotNull @Pattern(regexp = WORD) String nonce,
      @QueryParam("code_challenge_method") @NotNull @Pattern(regexp = "S256") String method,
      @QueryParam("code_challenge") @NotNull @Pattern(regexp = WORD) String challenge,
      @QueryParam(HandoffStep.PROVIDER) @NotNull @Size(max = 100) String ticket) {
    if (!client.equals(HandoffStep.CLIENT) || !redirectUri.equals(config.redirectUri())) {
      throw new DomainException(CommonError.MALFORMED);
    }
    Optional<Handoffs.Taken> taken = handoffs.authorize(ticket, nonce, challenge);
    UriBuilder back = UriBuilder.fromUri(redirectUri).queryParam("state", "{state}");
    URI target =
        taken
            .map(found -> back.queryParam("code", found.code()))
            .orElseGet(() -> back.queryParam("error", "access_denied"))
            .build(state);
    return RestResponse.seeOther(target);
  }

  @POST
  @Path("/token")
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(operationId = "redeemHandoff", summary = "Tells Keycloak who came, once")
  public TokenView token(
      @FormParam("grant_type") @NotNull @Pattern(regexp = "authorization_code") String grant,
      @FormParam("client_id") @NotNull String client,
      @FormParam("client_secret") @NotNull String secret,
      @FormParam("redirect_uri") @NotNull String redirectUri,
      @FormParam("code_verifier") @NotNull @Size(max = 200) String verifier,
      @FormParam("code") @NotNull @Size(max = 100) String code) {
    requireKeycloak(client, secret);
    if (!redirectUri.equals(config.redirectUri())) {
      throw new DomainException(CommonError.MALFORMED);
    }
    Handoff handoff = handoffs.redeem(code, verifier);
    return new TokenView(
        OneUseCode.fresh(), "Bearer", config.step().toSeconds(), tokens.of(handoff));
  }

  @POST
  @Path("/person")
  @PermitAll
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(
      operationId = "letInByWebsite",
      summary = "Lets Keycloak sign in whom a website's own identity provider names")
  public void person(
      @FormParam("client_id") @NotNull String client,
      @FormParam("client_secret") @NotNull String secret,
      @FormParam("site") @NotNull @Size(max = 100) String site,
      @FormParam("user") @NotNull @Size(min = 1, max = 200) String user) {
    requireKeycloak(client, secret);
    SubjectRef ref = directory.resolve(sites.require(site).code(), user);
    directory.requireActive(ref.site(), ref.id());
    accounts.letIn(ref, Named.byWebsite(ref.site(), user));
  }

  private void requireKeycloak(String client, String secret) {
    if (!client.equals(HandoffStep.CLIENT) || !OneUseCode.same(secret, config.clientSecret())) {
      throw new DomainException(CommonError.UNAUTHENTICATED);
    }
  }
}
