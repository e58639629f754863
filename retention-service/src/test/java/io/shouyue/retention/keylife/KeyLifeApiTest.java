package io.shouyue.retention.keylife;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.data.jobs.KeyRenewalJob;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.Keks;
import io.shouyue.platform.keys.KeyStandings;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.peer.KeyPeers;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class KeyLifeApiTest {

  @Inject Keks keks;
  @Inject DataKeys keys;
  @Inject KeyStandings standings;
  @Inject KeyPeers peers;
  @Inject KeyRenewalJob renewal;
  @Inject KeyLifeConfig config;
  @Inject Acts acts;

  private final FakePeers others = FakePeers.get();
  private final String site = "s" + UUID.randomUUID();

  @BeforeEach
  void seal() {
    others.reset();
    keks.create(site);
    keys.seal(site, DataKeys.SITE, RetentionClass.SITE, "sample", new byte[] {1});
  }

  @Test
  void officerSeesVersionsAndHorizonAndTheOperatorRotates() {
    Tokens operator = Tokens.staff(List.of(site), "operator");
    given()
        .header("Authorization", "Bearer " + operator.sign())
        .post("/v1/key-life/rotate")
        .then()
        .statusCode(200)
        .body("versions", hasSize(2))
        .body("horizon.days", equalTo(35))
        .body("horizon.strayDays", equalTo(100))
        .body("services.find { it.service == 'retention-service' }.oldestKek", equalTo(1));
  }

  @Test
  void oldVersionIsTrimmedOnceBackupsAreGoneAndNobodyNeedsIt() {
    keks.rotate(site);
    trimIn(34);
    trimIn(36);
    assertThat(keks.versions(site).oldest())
        .as("its own keys are still wrapped by it")
        .isEqualTo(1);
    renewal.run();

    others.oldestKek(1);
    trimIn(36);
    assertThat(keks.versions(site).oldest()).as("another service needs it").isEqualTo(1);

    others.oldestKek(2);
    trimIn(36);
    assertThat(keks.versions(site).oldest()).isEqualTo(2);
  }

  @Test
  void serviceThatDoesNotAnswerKeepsEveryVersion() {
    keks.rotate(site);
    renewal.run();
    others.oldestKek(2);
    others.failOn("key-standing");

    assertThatThrownBy(() -> trimIn(36)).isInstanceOf(DomainException.class);

    assertThat(keks.versions(site).oldest()).isEqualTo(1);
  }

  @Test
  void newVersionComesWhenTheNewestHasServedItsDays() {
    rotateIn(29);
    assertThat(keks.versions(site).newest()).isEqualTo(1);

    rotateIn(31);

    assertThat(keks.versions(site).newest()).isEqualTo(2);
  }

  private void trimIn(int days) {
    QuarkusTransaction.requiringNew().run(() -> in(days).trim(site));
  }

  private void rotateIn(int days) {
    QuarkusTransaction.requiringNew().run(() -> in(days).rotateWhenDue(site));
  }

  private KeyLifeService in(int days) {
    Instant then = Instant.now().plus(Duration.ofDays(days));
    return new KeyLifeService(keks, standings, peers, config, () -> then, acts);
  }
}
