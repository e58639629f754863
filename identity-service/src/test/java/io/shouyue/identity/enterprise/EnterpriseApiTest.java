package io.shouyue.identity.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.platform.data.message.InAppMessage;
import io.shouyue.platform.data.message.LetterSeal;
import io.shouyue.platform.data.message.SealedLetter;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EnterpriseApiTest extends ApiTestBase {
  private static final Pattern AMOUNT = Pattern.compile("0\\.\\d{2}");

  @Inject LetterSeal seal;
  @Inject ObjectMapper json;

  @Test
  void theAmountFromTheBankStatementVerifies() throws IOException {
    String subject = newSubject();
    String account = Enterprises.account("7788");
    String id = begin(subject, account).body("state", equalTo("PAID")).extract().path("id");

    amount(subject, id, statement(subject))
        .statusCode(200)
        .body("state", equalTo("VERIFIED"))
        .body("level", equalTo("SUBSTANTIAL"))
        .body("enterprise.accountTail", equalTo("*".repeat(account.length() - 4) + "7788"));

    site()
        .get("/v1/subjects/" + subject + "/assurance")
        .then()
        .body("method", equalTo("ENTERPRISE_ACCOUNT"))
        .body("under14", equalTo(false));
    assertThat(kept(id)).isZero();
  }

  @Test
  void twoTabsThatFinishAtOnceAreOneVerdict() throws IOException {
    String subject = newSubject();
    String id = begin(subject, Enterprises.account("1234")).extract().path("id");
    String right = statement(subject);

    List<Integer> answers =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> amount(subject, id, right).extract().statusCode())
            .toList();

    assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
    show(subject, id).body("state", equalTo("VERIFIED"));
  }

  @Test
  void theThirdWrongAmountLocks() throws IOException {
    String subject = newSubject();
    String id = begin(subject, Enterprises.account("1234")).extract().path("id");
    String wrong = statement(subject).equals("0.11") ? "0.12" : "0.11";

    amount(subject, id, wrong)
        .statusCode(422)
        .body("code", equalTo("amount-wrong"))
        .body("triesLeft", equalTo(2));
    amount(subject, id, wrong).statusCode(422).body("triesLeft", equalTo(1));
    amount(subject, id, wrong).statusCode(422).body("state", equalTo("LOCKED"));

    amount(subject, id, statement(subject)).statusCode(409).body("code", equalTo("illegal-move"));
    show(subject, id).body("state", equalTo("LOCKED")).body("level", equalTo("NONE"));
    assertThat(kept(id)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.00", "1.00", "0.5", "abc", "-0.10", ""})
  void whatIsNoAmountCostsNoTry(String amount) {
    String subject = newSubject();
    String id = begin(subject, Enterprises.account("1234")).extract().path("id");

    amount(subject, id, amount).statusCode(422).body("violations[0].code", equalTo("amount-form"));

    show(subject, id).body("enterprise.triesLeft", equalTo(3));
  }

  @Test
  void itExpiresAfterSevenDays() throws IOException {
    String subject = newSubject();
    String id = begin(subject, Enterprises.account("1234")).extract().path("id");
    String right = statement(subject);
    clock.advance(Duration.ofDays(7));

    amount(subject, id, right).statusCode(409);

    show(subject, id).body("state", equalTo("EXPIRED")).body("reason", equalTo("expired"));
    assertThat(kept(id)).isZero();
  }

  @Test
  void itExpiresThoughNobodyComes() {
    String subject = newSubject();
    String id = begin(subject, Enterprises.account("1234")).extract().path("id");
    clock.advance(Duration.ofDays(7));

    background.settle();

    show(subject, id).body("state", equalTo("EXPIRED"));
    assertThat(kept(id)).isZero();
  }

  @Test
  void aRefusedPaymentEndsItAndAnotherMayBegin() {
    String subject = newSubject();

    begin(subject, Enterprises.account("0001"))
        .body("state", equalTo("PAY_FAILED"))
        .body("reason", equalTo("account-closed"));

    begin(subject, Enterprises.account("1234")).body("state", equalTo("PAID"));
    site()
        .body(Enterprises.body(subject, Enterprises.account("1234")))
        .post("/v1/verifications")
        .then()
        .statusCode(429);
  }

  @Test
  void onlyOneIsOpenAtATime() {
    String subject = newSubject();
    begin(subject, Enterprises.account("1234"));

    site()
        .body(Enterprises.body(subject, Enterprises.account("1234")))
        .post("/v1/verifications")
        .then()
        .statusCode(409)
        .body("code", equalTo("verification-open"));
  }

  @Test
  void everyWrongFieldIsNamed() {
    String body =
        """
        {"subject": {"id": "%s"}, "method": "ENTERPRISE_ACCOUNT", "enterprise":
          {"region": "", "name": "示", "licenceNumber": "91110000MA00000078",
           "bank": {"branch": "12", "account": "12A45"}}}
        """
            .formatted(newSubject());

    site()
        .body(body)
        .post("/v1/verifications")
        .then()
        .statusCode(422)
        .body(
            "violations.field",
            hasItems(
                "enterprise.region",
                "enterprise.nature",
                "enterprise.name",
                "enterprise.licenceNumber",
                "enterprise.bank.branch",
                "enterprise.bank.account",
                "enterprise.bank.holder"))
        .body("violations.code", hasItems("required", "licence-check-character"));
  }

  @Test
  void aHolderOfAnotherNameIsRefusedWithTheDifference() {
    String body =
        Enterprises.body(
            newSubject(),
            "有限责任公司",
            Enterprises.licence(),
            Enterprises.account("1234"),
            "守约示例（广州）科技有限公司");

    site()
        .body(body)
        .post("/v1/verifications")
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("holder-differs"))
        .body("violations[0].message", containsString("character 6"))
        .body("violations[0].message", containsString("广州"));
  }

  @Test
  void aSoleTradersOwnAccountNeedsASeparateConsent() {
    String refused = "sub_6" + newSubject().substring(5);

    soleTrader(refused)
        .statusCode(409)
        .body("code", equalTo("separate-consent-missing"))
        .body("missing", hasItems("bank_micro_deposit"))
        .body("alternatives", hasItems("ELEMENTS"));
    soleTrader(newSubject()).statusCode(201).body("state", equalTo("PAID"));
  }

  @Test
  void aLicenceBelongsToOneLiveAccountOfASite() throws IOException {
    String licence = Enterprises.licence();
    String first = newSubject();
    String id = begin(first, licence, Enterprises.account("1234")).extract().path("id");
    amount(first, id, statement(first)).statusCode(200);

    site()
        .body(
            Enterprises.body(
                newSubject(), "有限责任公司", licence, Enterprises.account("1234"), Enterprises.NAME))
        .post("/v1/verifications")
        .then()
        .statusCode(409)
        .body("code", equalTo("identity-in-use"));
  }

  @Test
  void cancellingTheAccountEndsItAndErasingForgetsIt() {
    String subject = newSubject();
    String id = begin(subject, Enterprises.account("1234")).extract().path("id");

    move(subject, "CANCELLED");
    show(subject, id)
        .body("state", equalTo("EXPIRED"))
        .body("reason", equalTo("subject-cancelled"));
    assertThat(kept(id)).isZero();
    move(subject, "HELD");
    move(subject, "ERASED");

    assertThat(rows("enterprise_verification", subject)).isZero();
    assertThat(rows("sandbox_payment", subject)).isZero();
  }

  @Test
  void aRepeatUnderOneKeyPaysOnce() {
    String subject = newSubject();
    String body = Enterprises.body(subject, Enterprises.account("1234"));
    var call = site();

    String first = call.body(body).post("/v1/verifications").path("id");
    String second = call.body(body).post("/v1/verifications").path("id");

    assertThat(second).isEqualTo(first);
    assertThat(rows("sandbox_payment", subject)).isEqualTo(1);
  }

  @Test
  void nothingTypedStandsInTheClear() {
    String subject = newSubject();
    String account = Enterprises.account("4321");
    String licence = Enterprises.licence();
    begin(subject, licence, account);

    String rows =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT string_agg(t, E'\\n') FROM (
                          SELECT enterprise_verification::text AS t FROM enterprise_verification
                          UNION ALL SELECT sandbox_payment::text FROM sandbox_payment
                          UNION ALL SELECT outbox_message::text FROM outbox_message
                          UNION ALL SELECT idempotency_record::text FROM idempotency_record) all_rows
                        """)
                    .mapTo(String.class)
                    .one());
    assertThat(rows).contains(subject).doesNotContain(account, licence, "守约示例", "示例银行");
  }

  private ValidatableResponse soleTrader(String subject) {
    String body =
        Enterprises.body(
            subject, "个体工商户", Enterprises.licence(), Enterprises.account("1234"), "王小明");
    return site().body(body).post("/v1/verifications").then();
  }

  private ValidatableResponse begin(String subject, String account) {
    return begin(subject, Enterprises.licence(), account);
  }

  private ValidatableResponse begin(String subject, String licence, String account) {
    return site()
        .body(Enterprises.body(subject, "有限责任公司", licence, account, Enterprises.NAME))
        .post("/v1/verifications")
        .then()
        .statusCode(201)
        .body("method", equalTo("ENTERPRISE_ACCOUNT"))
        .body("elements", nullValue());
  }

  private static ValidatableResponse amount(String subject, String id, String amount) {
    return person(subject)
        .body("{\"amount\": \"%s\"}".formatted(amount))
        .post("/v1/verifications/" + id + "/amount")
        .then();
  }

  private static ValidatableResponse show(String subject, String id) {
    return person(subject).get("/v1/verifications/" + id).then().statusCode(200);
  }

  private static void move(String subject, String state) {
    retention()
        .body("{\"state\": \"%1$s\", \"plan\": \"p\", \"step\": \"%1$s\"}".formatted(state))
        .put("/v1/subjects/" + subject + "/state")
        .then()
        .statusCode(200)
        .body("remaining", equalTo(0));
  }

  /** The amount as the person reads it in the sandbox bank's message. */
  private String statement(String subject) throws IOException {
    String payload =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT payload FROM outbox_message
                        WHERE topic = 'in-app-message' AND ordering_key = :subject
                        """)
                    .bind("subject", subject)
                    .mapTo(String.class)
                    .one());
    SealedLetter letter = json.readValue(payload, SealedLetter.class);
    String text = seal.open(letter, InAppMessage.class).orElseThrow().text();
    Matcher amount = AMOUNT.matcher(text);
    assertThat(amount.find()).isTrue();
    return amount.group();
  }

  /** How many of the claimed values are still there. */
  private int kept(String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT num_nonnulls(name_sealed, licence_sealed, branch_sealed, account_sealed,
                      holder_sealed, amount_digest)
                    FROM enterprise_verification WHERE id = :id
                    """)
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
  }

  private int rows(String table, String subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(*) FROM <table> WHERE subject = :subject")
                .define("table", table)
                .bind("subject", subject)
                .mapTo(Integer.class)
                .one());
  }
}
