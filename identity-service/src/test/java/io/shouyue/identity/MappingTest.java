package io.shouyue.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Test;

/** Entities against the schema that the migrations made. */
@QuarkusTest
class MappingTest extends ApiTestBase {
  @Inject EntityManagerFactory entities;

  @Test
  void everyEntityFitsTheMigratedSchema() {
    assertThat(entities.getMetamodel().getEntities()).isNotEmpty();
    assertThatCode(entities.getSchemaManager()::validate).doesNotThrowAnyException();
  }
}
