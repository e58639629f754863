package io.shouyue.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTableTest {

  private final RouteTable table = new RouteTable();

  @ParameterizedTest
  @CsvSource({
    "POST, /v1/notices, CONSENT",
    "POST, /v1/subjects/sub_1/visitors, CONSENT",
    "POST, /public/demo/notices, CONSENT",
    "POST, /v1/consents, CONSENT",
    "GET, /v1/subjects/sub_1/consents, CONSENT",
    "GET, /v1/subjects/sub_1/consent-events, CONSENT",
    "POST, /v1/subjects/resolve, CONSENT",
    "POST, /v1/withdrawals, CONSENT",
    "POST, /v1/decisions, CONSENT",
    "POST, /v1/decisions/batch, CONSENT",
    "GET, /v1/receipts/rcp_1, CONSENT",
    "PUT, /v1/purposes/marketing, CONSENT",
    "POST, /v1/policies/privacy/versions/1/publish, CONSENT",
    "GET, /v1/collection-points, CONSENT",
    "POST, /v1/events/evt_1/redeliver, CONSENT",
    "POST, /v1/imports, CONSENT",
    "GET, /public/demo/policies/privacy/versions/1, CONSENT",
    "GET, /log/checkpoint, CONSENT",
    "POST, /public/demo/unsubscribe/abc, CONSENT",
    "POST, /v1/verifications, IDENTITY",
    "PUT, /v1/verifications/ver_1/images/front, IDENTITY",
    "GET, /v1/subjects/sub_1/assurance, IDENTITY",
    "POST, /v1/step-ups, IDENTITY",
    "POST, /v1/sites, IDENTITY",
    "POST, /v1/handoffs, IDENTITY",
    "GET, /handoff/authorize, IDENTITY",
    "GET, /realms/shouyue/broker/handoff/endpoint, KEYCLOAK",
    "GET, /realms/shouyue/broker/site-demo/endpoint, KEYCLOAK",
    "POST, /v1/requests, RETENTION",
    "POST, /v1/requests/req_1/break-glass, RETENTION",
    "POST, /public/demo/requests, RETENTION",
    "POST, /public/demo/requests/12/proof, RETENTION",
    "POST, /public/demo/requests/12/attachments, RETENTION",
    "GET, /v1/deadlines/preview, RETENTION",
    "GET, /v1/calendar/2026, RETENTION",
    "POST, /v1/holds/hld_1/break-glass, RETENTION",
    "GET, /v1/erasures/era_1, RETENTION",
    "GET, /v1/certificates/crt_1, RETENTION",
    "GET, /v1/desk/queue, RETENTION",
    "GET, /v1/messages, RETENTION",
    "POST, /v1/messages/msg_1/read, RETENTION",
    "POST, /v1/promises, RETENTION",
    "GET, /v1/audit-events, RETENTION",
    "GET, /realms/shouyue/protocol/openid-connect/auth, KEYCLOAK",
    "POST, /realms/shouyue/protocol/openid-connect/token, KEYCLOAK",
    "GET, /realms/shouyue/protocol/openid-connect/certs, KEYCLOAK",
    "GET, /realms/shouyue/protocol/openid-connect/logout, KEYCLOAK",
    "POST, /realms/shouyue/protocol/openid-connect/logout/logout-confirm, KEYCLOAK",
    "POST, /realms/shouyue/login-actions/authenticate, KEYCLOAK",
    "GET, /realms/shouyue/.well-known/openid-configuration, KEYCLOAK",
    "GET, /resources/abc/login/shouyue/css/shouyue.css, KEYCLOAK"
  })
  void thePublicSurfaceIsRouted(String method, String path, Service service) {
    assertThat(table.find(method, path)).map(Route::service).contains(service);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /v1/sites/demo",
    "GET, /v1/sites",
    "POST, /v1/log/entries",
    "PUT, /v1/subjects/sub_1/state",
    "DELETE, /v1/subjects/sub_1/keys/account",
    "POST, /v1/subjects/sub_1/held-record",
    "GET, /v1/subjects/sub_1/account-fields",
    "POST, /v1/audit-events/batch",
    "POST, /v1/messages/batch",
    "GET, /q/health",
    "GET, /q/openapi",
    "GET, /v1",
    "GET, /v1/",
    "GET, /v1/notices-of-another-kind",
    "GET, /v2/notices",
    "GET, /admin",
    "GET, /admin/realms/shouyue/users",
    "GET, /admin/master/console/",
    "POST, /realms/master/protocol/openid-connect/token",
    "GET, /realms/shouyue/account",
    "GET, /realms/shouyue/broker/handoff/token",
    "POST, /handoff/person",
    "POST, /realms/shouyue/clients-registrations/openid-connect",
    "POST, /realms/shouyue/protocol/openid-connect/token/introspect",
    "POST, /resources/abc/login",
    "TRACE, /v1/notices",
    "OPTIONS, /v1/notices"
  })
  void whatServicesAskOfEachOtherAndEverythingUnknownIsNot(String method, String path) {
    assertThat(table.find(method, path)).isEmpty();
  }

  @Test
  void onlyWhatCarriesFilesMayBeLarge() {
    assertThat(table.find("POST", "/v1/consents").orElseThrow().largestBody()).isEqualTo(1 << 20);
    assertThat(table.find("PUT", "/v1/verifications/v/images/back").orElseThrow().largestBody())
        .isGreaterThan(5_000_000);
  }
}
