package io.shouyue.consent.consent;

import io.quarkus.security.identity.SecurityIdentity;
import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.Repeatable;
import io.shouyue.consent.guardian.Guardian;
import io.shouyue.consent.guardian.Guardianships;
import io.shouyue.consent.ledger.Circumstances;
import io.shouyue.consent.notice.NoticeTokenProvider;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.CallerKind;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Withdrawing, in one call: by a guardian for a child, too, and by a visitor's browser with the
 * token of a notice it answered.
 */
@Path("/v1/withdrawals")
public class WithdrawalResource {
  private final WithdrawalService withdrawals;
  private final SubjectService subjects;
  private final Guardianships guardianships;
  private final Caller caller;
  private final SecurityIdentity identity;
  private final Repeatable repeatable;
  private final ActLog acts;

  WithdrawalResource(
      WithdrawalService withdrawals,
      SubjectService subjects,
      Guardianships guardianships,
      Caller caller,
      SecurityIdentity identity,
      Repeatable repeatable,
      ActLog acts) {
    this.withdrawals = withdrawals;
    this.subjects = subjects;
    this.guardianships = guardianships;
    this.caller = caller;
    this.identity = identity;
    this.repeatable = repeatable;
    this.acts = acts;
  }

  /** Withdraws; 201 with a receipt, or 200 when nothing was live. */
  @POST
  @RolesAllowed({Roles.SITE, Roles.SUBJECT, Roles.AGENT, NoticeTokenProvider.ROLE})
  public RestResponse<WithdrawalView> withdraw(
      @HeaderParam("Accept-Language") @Nullable String language, @Valid WithdrawalRequest request) {
    WithdrawalView view =
        identity.hasRole(NoticeTokenProvider.ROLE)
            ? byBrowser(request, language)
            : byCaller(request, language);
    return view.receipt() == null
        ? RestResponse.ok(view)
        : RestResponse.status(RestResponse.Status.CREATED, view);
  }

  private WithdrawalView byBrowser(WithdrawalRequest request, @Nullable String language) {
    String site = identity.getAttribute(NoticeTokenProvider.SITE);
    SubjectId visitor =
        NoticeTokenProvider.visitor(identity, site)
            .filter(known -> request.subject() == null)
            .orElseThrow(() -> new ConsentException(CommonError.FORBIDDEN));
    Circumstances how = request.circumstances(Language.of(language), Circumstances.SUBJECT);
    return repeatable.onceRequired(
        visitor.value(),
        WithdrawalView.class,
        request,
        () ->
            WithdrawalView.of(
                withdrawals.withdraw(site, visitor, request.purposes(), how),
                Language.of(language)));
  }

  private WithdrawalView byCaller(WithdrawalRequest request, @Nullable String language) {
    Optional<Guardian> guardian = guardian(request);
    return repeatable.onceRequired(
        WithdrawalView.class,
        request,
        () -> withdraw(request, Language.of(language), guardian.map(Guardian::actor)));
  }

  private WithdrawalView withdraw(
      WithdrawalRequest request, Language language, Optional<String> guardian) {
    SubjectId subject = subject(request);
    boolean staff = caller.kind() == CallerKind.STAFF;
    if (staff && request.evidence() == null) {
      throw ConsentException.at("evidence", ConsentError.EVIDENCE_REQUIRED);
    }
    if (staff) {
      acts.recordOn(caller.site(), "consent.withdrawn", request.channel(), subject);
    }
    String actor = staff ? "AGENT:" + caller.actor() : guardian.orElse(Circumstances.SUBJECT);
    return WithdrawalView.of(
        withdrawals.withdraw(
            caller.site(), subject, request.purposes(), request.circumstances(language, actor)),
        language);
  }

  /** Whoever acts for somebody else must be their guardian; asked before anything is locked. */
  private Optional<Guardian> guardian(WithdrawalRequest request) {
    NamedSubject named = request.subject();
    if (caller.kind() != CallerKind.SUBJECT || named == null) {
      return Optional.empty();
    }
    if (named.id() == null) {
      throw ConsentException.at("subject", ConsentError.SUBJECT_REQUIRED);
    }
    return guardianships.requireAccess(new SubjectId(named.id()));
  }

  private SubjectId subject(WithdrawalRequest request) {
    return request.subject() == null
        ? caller
            .subject()
            .orElseThrow(() -> ConsentException.at("subject", ConsentError.SUBJECT_REQUIRED))
        : subjects.resolve(caller.site(), request.subject()).id();
  }
}
