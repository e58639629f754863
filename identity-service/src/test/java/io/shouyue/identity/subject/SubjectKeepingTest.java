package io.shouyue.identity.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.identity.ApiTestBase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubjectKeepingTest extends ApiTestBase {
  /** What says that there was a subject, and what was done; it stays. */
  private static final List<String> OF_THE_SUBJECT_ITSELF = List.of("subject", "subject_step");

  @Inject Instance<SubjectRecords> records;

  @Test
  void everyTableThatNamesSubjectsIsLookedAtBeforeAnErasurePassesItOver() {
    List<String> tables =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT DISTINCT c.relname
                        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                        WHERE c.relnamespace = 'public'::regnamespace
                          AND c.relkind IN ('r', 'p') AND NOT c.relispartition
                          AND a.attname IN ('subject', 'child', 'guardian')
                        """)
                    .mapTo(String.class)
                    .list());
    tables.removeAll(OF_THE_SUBJECT_ITSELF);

    assertThat(tables)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            table ->
                assertThat(records.stream().map(SubjectRecords::keeps))
                    .anyMatch(
                        keeps ->
                            keeps.contains("FROM " + table + " ")
                                || keeps.contains("FROM " + table + "\n")));
  }
}
