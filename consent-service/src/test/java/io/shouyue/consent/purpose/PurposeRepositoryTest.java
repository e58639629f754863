package io.shouyue.consent.purpose;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.consent.column.JsonColumn;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.text.LocalText;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class PurposeRepositoryTest {
  private static final LocalText TEXT = new LocalText("说明", "text");

  private final String code = "p" + UUID.randomUUID().toString().replace("-", "");

  @Inject PurposeRepository repository;
  @Inject Jdbi jdbi;
  @Inject JsonColumn json;

  @Test
  void whatWasChangedSinceItWasReadIsNotOverwritten() {
    repository.insert(draft("email"));
    Purpose readByBoth = repository.newest("demo", code).orElseThrow();

    Purpose first = repository.save(readByBoth.edited(definition("email", "name"), null));

    assertThat(first.revision()).isEqualTo(readByBoth.revision() + 1);
    assertThatThrownBy(() -> repository.save(readByBoth.edited(definition("age"), null)))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.code()).isEqualTo(CommonError.STALE));
    assertThat(repository.newest("demo", code)).contains(first);
  }

  @Test
  void ofDraftsThatComeAtOnceOneIsKeptAndNoneFails() {
    try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
      List<CompletableFuture<Boolean>> inserts =
          Stream.of("email", "name", "age", "city")
              .map(category -> supplyAsync(() -> repository.insert(draft(category)), callers))
              .toList();

      assertThat(inserts)
          .extracting(CompletableFuture::join)
          .containsExactlyInAnyOrder(true, false, false, false);
    }
    assertThat(repository.versions("demo", code)).hasSize(1);
  }

  @Test
  void plainSqlOfTheSameTransactionReadsWhatWasWritten() {
    Purpose draft = draft("email");

    String stored =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  repository.insert(draft);
                  return jdbi.withHandle(
                      h ->
                          h.select("SELECT definition FROM purpose WHERE code = ?", code)
                              .mapTo(String.class)
                              .one());
                });

    assertThat(json.read(stored, PurposeDefinition.class)).isEqualTo(draft.definition());
  }

  @Test
  void anotherSitesPurposeOfTheSameCodeIsNotSeen() {
    repository.insert(draft("email"));

    assertThat(repository.newest("other", code)).isEmpty();
    assertThat(repository.inForce("other", List.of(code))).isEmpty();
    assertThat(repository.page("other", "", 100)).noneMatch(p -> p.code().equals(code));
  }

  private Purpose draft(String... categories) {
    return Purpose.draft("demo", code, 1, definition(categories), null);
  }

  private static PurposeDefinition definition(String... categories) {
    return new PurposeDefinition(
        TEXT,
        TEXT,
        LegalBasis.CONSENT,
        List.of(categories),
        TEXT,
        false,
        null,
        true,
        SeparateConsent.NONE,
        List.of(),
        List.of(),
        new Retention(TEXT, 30),
        null);
  }
}
