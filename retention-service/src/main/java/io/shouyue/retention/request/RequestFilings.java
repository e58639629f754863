package io.shouyue.retention.request;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.CallerKind;
import io.shouyue.platform.web.subject.NamedSubject;
import io.shouyue.retention.request.RequestRequest.Proof;
import io.shouyue.retention.subject.SubjectService;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a filing off the wire with what the caller's token says about who files it. */
@RequestScoped
class RequestFilings {

  private static final Duration SKEW = Duration.ofMinutes(5);

  private final Caller caller;
  private final RequestAccess access;
  private final SubjectService subjects;
  private final RequestConfig config;
  private final LegalClock legal;
  private final SystemClock system;

  RequestFilings(
      Caller caller,
      RequestAccess access,
      SubjectService subjects,
      RequestConfig config,
      LegalClock legal,
      SystemClock system) {
    this.caller = caller;
    this.access = access;
    this.subjects = subjects;
    this.config = config;
    this.legal = legal;
    this.system = system;
  }

  Filing of(RequestRequest body) {
    CallerKind kind = caller.kind();
    Particulars particulars = particulars(body, kind);
    SubjectId person = subject(body.subject(), kind, particulars);
    boolean ward =
        kind == CallerKind.SUBJECT && !caller.subject().equals(Optional.ofNullable(person));
    return new Filing(
        caller.site(),
        body.type(),
        person,
        ward ? Relation.GUARDIAN : body.relation() == null ? Relation.SELF : body.relation(),
        channel(kind),
        body.locale() == null ? Language.ZH_CN.tag() : body.locale(),
        receivedAt(body, kind),
        particulars instanceof Particulars.Forwarded
            ? ProofMethod.AUTHORITY
            : ward ? ProofMethod.GUARDIAN_SESSION : provenBy(body.proof(), kind),
        text(body.details()),
        text(body.contact()),
        null,
        body.purposes() == null ? List.of() : body.purposes(),
        particulars,
        access.actor());
  }

  private @Nullable Particulars particulars(RequestRequest body, CallerKind kind) {
    ParticularsRequest told = body.particulars();
    Particulars particulars = told == null ? null : told.of(body.type());
    if (particulars instanceof Particulars.Forwarded forwarded) {
      if (kind != CallerKind.STAFF) {
        throw invalid("particulars.forwarded", "staff-only");
      }
      if (forwarded.answerBy().isBefore(Beijing.dayOf(receivedAt(body, kind)))) {
        throw invalid("particulars.forwarded.answerBy", "before-receipt");
      }
    }
    return particulars;
  }

  /** An authority need not say who complained; everybody else is asked about somebody. */
  private @Nullable SubjectId subject(
      @Nullable NamedSubject ref, CallerKind kind, @Nullable Particulars particulars) {
    if (ref == null && particulars instanceof Particulars.Forwarded) {
      return null;
    }
    if (kind == CallerKind.SUBJECT) {
      return access.selfOrWard(ref == null || ref.id() == null ? null : new SubjectId(ref.id()));
    }
    return known(caller.site(), ref);
  }

  /** The person that a website or staff names. */
  SubjectId known(String site, @Nullable NamedSubject ref) {
    if (ref == null) {
      throw invalid("subject", "required");
    }
    return subjects.named(site, ref);
  }

  private static Channel channel(CallerKind kind) {
    return switch (kind) {
      case SUBJECT -> Channel.PRIVACY_CENTRE;
      case SITE -> Channel.SITE;
      case STAFF -> Channel.DESK;
      case SERVICE -> throw new DomainException(CommonError.FORBIDDEN);
    };
  }

  private Instant receivedAt(RequestRequest body, CallerKind kind) {
    if (body.receivedAt() == null) {
      return legal.now();
    }
    if (kind != CallerKind.STAFF) {
      throw invalid("receivedAt", "staff-only");
    }
    return body.receivedAt();
  }

  /**
   * A person's own session proves; a website's word does when its user signed in lately, and
   * staff's when they checked identity as the request came in.
   */
  private @Nullable ProofMethod provenBy(@Nullable Proof proof, CallerKind kind) {
    if (kind == CallerKind.SUBJECT) {
      return ProofMethod.SESSION;
    }
    if (proof == null) {
      return null;
    }
    requireMethod(
        proof, kind == CallerKind.STAFF ? ProofMethod.DESK_CHECK : ProofMethod.SITE_SESSION);
    Instant latest = system.now().isAfter(legal.now()) ? system.now() : legal.now();
    if (proof.authTime().isAfter(latest.plus(SKEW))) {
      throw invalid("proof.authTime", "future");
    }
    Instant oldest = system.now().minus(config.siteSessionMaxAge());
    boolean tooOld = kind == CallerKind.SITE && proof.authTime().isBefore(oldest);
    return tooOld ? null : proof.method();
  }

  private static void requireMethod(Proof proof, ProofMethod method) {
    if (proof.method() != method) {
      throw invalid("proof.method", "not-yours");
    }
  }

  private static @Nullable FreeText text(@Nullable String value) {
    return value == null || value.isBlank() ? null : new FreeText(value);
  }

  private static DomainException invalid(String field, String code) {
    return new DomainException(CommonError.INVALID, new Violation(field, code, code));
  }
}
