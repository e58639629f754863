package io.shouyue.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Test;

/** Entities against the schema that the migrations made. */
@QuarkusTest
@WithTestResource(RetentionResource.class)
class MappingTest {
  @Inject EntityManagerFactory entities;

  @Test
  void everyEntityFitsTheMigratedSchema() {
    assertThat(entities.getMetamodel().getEntities()).isNotEmpty();
    assertThatCode(entities.getSchemaManager()::validate).doesNotThrowAnyException();
  }
}
