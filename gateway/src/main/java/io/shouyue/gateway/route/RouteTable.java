package io.shouyue.gateway.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The public surface, path by path. Deny by default: what services ask of each other
 * (docs/architecture.md, “Between services”) is simply not here.
 */
final class RouteTable {

  private static final Set<String> ALL = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
  private static final Set<String> READ = Set.of("GET", "HEAD");
  private static final Set<String> WRITE = Set.of("POST");

  private static final Set<String> FORM = Set.of("GET", "HEAD", "POST");

  private static final long SMALL = 64L << 10;
  private static final long USUAL = 1L << 20;
  private static final long POLICY = 4L << 20;

  /** Two images of an identity card at 5 MB, and attachments of a request. */
  private static final long FILE = 6L << 20;

  private static final long IMPORT = 1L << 30;

  private final List<Route> routes = new ArrayList<>();

  RouteTable() {
    consent();
    identity();
    retention();
    open();
    signIn();
  }

  /** The row for a call; empty when there is nothing. {@code path} has passed the path check. */
  Optional<Route> find(String method, String path) {
    List<String> segments = segments(path);
    return routes.stream().filter(route -> route.matches(method, segments)).findFirst();
  }

  private void consent() {
    to(Service.CONSENT, ALL, USUAL, "/v1/notices/**", "/v1/consents/**", "/v1/withdrawals/**");
    to(Service.CONSENT, ALL, USUAL, "/v1/decisions/**", "/v1/receipts/**", "/v1/purposes/**");
    to(Service.CONSENT, ALL, USUAL, "/v1/recipients/**", "/v1/collection-points/**");
    to(Service.CONSENT, ALL, USUAL, "/v1/webhook-endpoints/**", "/v1/events/**");
    to(Service.CONSENT, ALL, USUAL, "/v1/unsubscribe-links", "/v1/inbound-messages");
    to(Service.CONSENT, ALL, USUAL, "/v1/suppressions/**", "/v1/exemptions/**");
    to(Service.CONSENT, ALL, USUAL, "/v1/registers/**", "/v1/child-reads/**");
    to(Service.CONSENT, ALL, USUAL, "/v1/supplied-contacts/**", "/v1/published-data");
    to(Service.CONSENT, ALL, USUAL, "/v1/contact-releases/**");
    to(Service.CONSENT, READ, USUAL, "/v1/consent-letters", "/v1/consent-rates");
    to(Service.CONSENT, ALL, POLICY, "/v1/policies/**");
    to(Service.CONSENT, ALL, IMPORT, "/v1/imports/**");
    to(Service.CONSENT, ALL, USUAL, "/v1/exports/**");
    to(Service.CONSENT, WRITE, USUAL, "/v1/subjects/resolve", "/v1/subjects/*/visitors");
    to(Service.CONSENT, READ, USUAL, "/v1/subjects/*/consents", "/v1/subjects/*/consent-events");
    to(Service.CONSENT, READ, USUAL, "/v1/subjects/*/sources", "/v1/subjects/*/supplied-contacts");
    to(Service.CONSENT, Set.of("PUT"), USUAL, "/v1/subjects/*/published-data/refusal");
    to(Service.CONSENT, READ, USUAL, "/v1/subjects/*");
    to(Service.CONSENT, READ, USUAL, "/v1/log", "/v1/log/entries/*/proof");
  }

  private void identity() {
    to(Service.IDENTITY, ALL, FILE, "/v1/verifications/**");
    to(Service.IDENTITY, ALL, USUAL, "/v1/guardianships/**", "/v1/step-ups/**");
    to(Service.IDENTITY, ALL, USUAL, "/v1/identity-changes/**");
    to(Service.IDENTITY, ALL, FILE, "/v1/payout-batches/**");
    to(Service.IDENTITY, ALL, USUAL, "/v1/provider-callbacks/*", "/v1/sms-receipts/*");
    to(Service.IDENTITY, READ, USUAL, "/v1/sms-receipts");
    to(Service.IDENTITY, WRITE, USUAL, "/v1/handoffs", "/v1/sites");
    to(Service.IDENTITY, READ, USUAL, "/v1/subjects/*/assurance", "/v1/sites/*");
    to(Service.IDENTITY, READ, USUAL, "/v1/handoffs/*");
    to(Service.IDENTITY, ALL, USUAL, "/v1/subjects/*/account");
    to(Service.IDENTITY, READ, USUAL, "/v1/stored-faces", "/v1/identity-letters");
    to(Service.IDENTITY, READ, USUAL, "/v1/verification-consents");
  }

  private void retention() {
    to(Service.RETENTION, ALL, FILE, "/v1/requests/**");
    to(Service.RETENTION, ALL, USUAL, "/v1/promises/**", "/v1/retention-rules/**");
    to(Service.RETENTION, ALL, USUAL, "/v1/data-sources/**", "/v1/treatments/**");
    to(Service.RETENTION, ALL, USUAL, "/v1/retention-runs/**", "/v1/holds/**");
    to(Service.RETENTION, ALL, USUAL, "/v1/legal-holds/**", "/v1/incidents/**");
    to(Service.RETENTION, ALL, USUAL, "/v1/announcements/**", "/v1/tickets/**");
    to(Service.RETENTION, ALL, USUAL, "/v1/retention-events");
    to(Service.RETENTION, READ, USUAL, "/v1/messages");
    to(Service.RETENTION, WRITE, USUAL, "/v1/messages/*/read");
    to(Service.RETENTION, READ, USUAL, "/v1/deadlines/**", "/v1/desk/**");
    to(Service.RETENTION, WRITE, USUAL, "/v1/desk/search");
    to(Service.RETENTION, ALL, USUAL, "/v1/desk-robots/**");
    to(Service.RETENTION, WRITE, FILE, "/v1/incoming-mails");
    to(Service.RETENTION, Set.of("GET", "HEAD", "PUT"), USUAL, "/v1/calendar/*");
    to(Service.RETENTION, READ, USUAL, "/v1/erasures/**", "/v1/certificates/**");
    to(Service.RETENTION, WRITE, USUAL, "/v1/erasures/*/confirm");
    to(Service.RETENTION, READ, USUAL, "/v1/audit-events", "/v1/refusal-reasons");
    to(Service.RETENTION, ALL, USUAL, "/v1/request-rules/**", "/v1/restrictions/**");
    to(Service.RETENTION, ALL, USUAL, "/v1/key-life/**", "/v1/officer-tasks/**");
    to(Service.RETENTION, READ, USUAL, "/v1/disclosures", "/v1/cancellation-grace");
    to(Service.RETENTION, READ, USUAL, "/v1/correctable-fields", "/v1/letters");
  }

  /** Without a token. */
  private void open() {
    to(Service.RETENTION, WRITE, USUAL, "/public/*/requests", "/public/*/requests/*/proof");
    to(Service.RETENTION, WRITE, FILE, "/public/*/requests/*/attachments");
    to(Service.RETENTION, WRITE, USUAL, "/public/*/requests/*/handover");
    to(Service.RETENTION, READ, USUAL, "/public/*/requests/*", "/public/*/promises");
    to(Service.RETENTION, READ, USUAL, "/public/*/announcements");
    to(Service.CONSENT, READ, USUAL, "/public/*/policies/**", "/public/*/data-lists", "/log/**");
    to(Service.CONSENT, WRITE, USUAL, "/public/*/notices");
    to(Service.CONSENT, ALL, USUAL, "/public/*/unsubscribe/*", "/public/*/supplied/*");
    to(Service.IDENTITY, ALL, USUAL, "/public/sandbox/liveness/*");
    to(Service.IDENTITY, READ, SMALL, "/handoff/authorize");
  }

  /**
   * Keycloak's pages and endpoints for people and websites (ADR 0011). Its administration, its own
   * realm, account console, registration of clients and introspection are not here.
   */
  private void signIn() {
    String realm = "/realms/shouyue";
    String oidc = realm + "/protocol/openid-connect";
    to(Service.KEYCLOAK, FORM, SMALL, oidc + "/auth", oidc + "/logout/**");
    to(Service.KEYCLOAK, FORM, SMALL, realm + "/login-actions/**");
    to(Service.KEYCLOAK, READ, SMALL, realm + "/broker/*/login", realm + "/broker/*/endpoint");
    to(Service.KEYCLOAK, WRITE, SMALL, oidc + "/token");
    to(Service.KEYCLOAK, READ, SMALL, oidc + "/certs", "/resources/**");
    to(Service.KEYCLOAK, READ, SMALL, realm + "/.well-known/openid-configuration");
  }

  private void to(Service service, Set<String> methods, long largestBody, String... paths) {
    for (String path : paths) {
      routes.add(new Route(methods, segments(path), service, largestBody));
    }
  }

  private static List<String> segments(String path) {
    return List.of(path.substring(1).split("/", -1));
  }
}
