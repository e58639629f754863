package io.shouyue.platform.web.auth;

import io.quarkus.security.identity.SecurityIdentity;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the present call. Everything comes from the validated access token; the one header that
 * counts, {@value #SITE_HEADER}, only chooses among the sites that the token allows.
 */
@RequestScoped
public class Caller {
  /** Names the site when the token allows several, or when a service acts for one. */
  public static final String SITE_HEADER = "Shouyue-Site";

  private final SecurityIdentity identity;
  private final HttpServerRequest request;

  Caller(SecurityIdentity identity, HttpServerRequest request) {
    this.identity = identity;
    this.request = request;
  }

  /**
   * What kind of token it is.
   *
   * @throws DomainException forbidden, when it has none of the known roles
   */
  public CallerKind kind() {
    if (is(Roles.SERVICE)) {
      return CallerKind.SERVICE;
    }
    if (is(Roles.SITE)) {
      return CallerKind.SITE;
    }
    if (is(Roles.SUBJECT)) {
      return CallerKind.SUBJECT;
    }
    if (isStaff()) {
      return CallerKind.STAFF;
    }
    throw forbidden();
  }

  /** Whether the token carries {@code role}. */
  public boolean is(String role) {
    return identity.hasRole(role);
  }

  /**
   * The site the call is about.
   *
   * @throws DomainException forbidden when the token does not reach the named site; invalid when it
   *     reaches several and none is named
   */
  public String site() {
    return switch (kind()) {
      case SITE, SUBJECT -> required(claims().site());
      case STAFF -> staffSite();
      case SERVICE -> namedSite().orElseThrow(() -> new DomainException(CommonError.MALFORMED));
    };
  }

  /** The person who calls; empty for every other kind of token. */
  public Optional<SubjectId> subject() {
    return kind() == CallerKind.SUBJECT
        ? Optional.of(new SubjectId(required(claims().subject())))
        : Optional.empty();
  }

  /** Pseudonymous id of whoever calls, for the audit trail: subject, user or client id. */
  public String actor() {
    return switch (kind()) {
      case SUBJECT -> required(claims().subject());
      case STAFF -> required(claims().user());
      case SITE, SERVICE -> clientId();
    };
  }

  /** How staff are called; empty where the token does not say. People's tokens never do. */
  public Optional<String> name() {
    return Optional.ofNullable(claims().name()).filter(name -> !name.isBlank());
  }

  /** The OAuth client that got the token. */
  public String clientId() {
    return required(claims().client());
  }

  /** When the person last proved who they are, in seconds since 1970; empty for machines. */
  public Optional<Long> authTime() {
    return Optional.ofNullable(claims().authTime());
  }

  /**
   * Refuses a person who asks about somebody else.
   *
   * @throws DomainException not-found: what is not yours does not exist for you
   */
  public void requireSubjectAccess(SubjectId asked) {
    if (kind() == CallerKind.SUBJECT && !subject().equals(Optional.of(asked))) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
  }

  /** Whether it is a token of staff, in any role. */
  public boolean isStaff() {
    return is(Roles.DPO) || is(Roles.AGENT) || is(Roles.AUDITOR) || is(Roles.OPERATOR);
  }

  private String staffSite() {
    List<String> sites = sites();
    Optional<String> named = namedSite();
    if (named.isPresent()) {
      return named.filter(sites::contains).orElseThrow(Caller::forbidden);
    }
    if (sites.size() == 1) {
      return sites.getFirst();
    }
    throw sites.isEmpty() ? forbidden() : new DomainException(CommonError.MALFORMED);
  }

  /** The sites that a staff token reaches. */
  public List<String> sites() {
    return claims().sites();
  }

  private Optional<String> namedSite() {
    return Optional.ofNullable(request.getHeader(SITE_HEADER)).filter(name -> !name.isBlank());
  }

  private TokenClaims claims() {
    return TokenClaims.of(identity);
  }

  private static String required(@Nullable String claim) {
    if (claim == null) {
      throw forbidden();
    }
    return claim;
  }

  private static DomainException forbidden() {
    return new DomainException(CommonError.FORBIDDEN);
  }
}
