package io.shouyue.identity.account;

import io.shouyue.identity.subject.SubjectAccess;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.CallerKind;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A person's sign-in and profile. */
@Path("/v1/subjects/{id}/account")
@Tag(name = "accounts")
public class AccountResource {
  static final String RETENTION_SERVICE = "retention-service";

  private final AccountService accounts;
  private final AccountCorrections corrections;
  private final SubjectAccess access;
  private final Caller caller;

  AccountResource(
      AccountService accounts,
      AccountCorrections corrections,
      SubjectAccess access,
      Caller caller) {
    this.accounts = accounts;
    this.corrections = corrections;
    this.access = access;
    this.caller = caller;
  }

  @PUT
  @RolesAllowed(Roles.SITE)
  @Operation(
      operationId = "putAccount",
      summary = "Makes or changes a person's sign-in and profile")
  public void put(
      @PathParam("id") String id,
      @NotNull @Valid AccountRequest request,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @Nullable String acceptLanguage) {
    SubjectRef ref = access.inPath(id);
    AccountProfile profile = ProfileCheck.check(request, Language.of(acceptLanguage));
    accounts.put(ref.site(), ref.id(), profile, request.password());
  }

  @GET
  @RolesAllowed({Roles.SUBJECT, Roles.SERVICE})
  @Operation(
      operationId = "getAccount",
      summary = "Shows a person their own profile, and retention-service for the copy they asked")
  public AccountView get(@PathParam("id") String id) {
    requireNoOtherService();
    SubjectRef ref = access.inPath(id);
    return AccountView.of(accounts.find(ref.site(), ref.id()));
  }

  @POST
  @Path("/corrections")
  @RolesAllowed(Roles.SERVICE)
  @Operation(
      operationId = "correctAccount",
      summary = "Puts one field right, when retention-service carries out a correction")
  public AccountCorrectionView correct(
      @PathParam("id") String id, @NotNull @Valid AccountCorrectionRequest wanted) {
    requireNoOtherService();
    SubjectRef ref = access.inPath(id);
    return new AccountCorrectionView(corrections.correct(ref.site(), ref.id(), wanted));
  }

  private void requireNoOtherService() {
    if (caller.kind() == CallerKind.SERVICE && !caller.clientId().equals(RETENTION_SERVICE)) {
      throw new DomainException(CommonError.FORBIDDEN);
    }
  }
}
