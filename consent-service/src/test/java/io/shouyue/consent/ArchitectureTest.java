package io.shouyue.consent;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.shouyue.consent");

  @Test
  void featuresHaveNoCycles() {
    slices().matching("io.shouyue.consent.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheEdgeSeesHttp() {
    noClasses()
        .that()
        .haveNameNotMatching(".*(Resource|Request|View|Client)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.ws.rs..")
        .check(CLASSES);
  }

  @Test
  void onlyWireTypesAndTheColumnsSeeJackson() {
    noClasses()
        .that()
        .haveNameNotMatching(".*(Resource|Request|View|Client)(\\$.*)?")
        .and()
        .resideOutsideOfPackage("..consent.column..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .check(CLASSES);
  }

  @Test
  void onlyRepositoriesAndEntitiesSeeHibernate() {
    noClasses()
        .that()
        .haveNameNotMatching(".*(Repository|Entity)(\\$.*)?")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "org.hibernate..",
                    "jakarta.persistence..",
                    "io.quarkus.hibernate.orm..",
                    "io.shouyue.platform.orm..")
                .or(simpleNameEndingWith("Entity")))
        .check(CLASSES);
  }

  @Test
  void entitiesStayInTheirFeature() {
    classes().that().haveSimpleNameEndingWith("Entity").should().bePackagePrivate().check(CLASSES);
  }

  @Test
  void decisionKnowsNoWriter() {
    noClasses()
        .that()
        .resideInAPackage("..consent.decision..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..consent.consent..",
            "..consent.ledger..",
            "..consent.notice..",
            "..consent.policy..",
            "..consent.purpose..",
            "..consent.receipt..",
            "..consent.subscription..",
            "..consent.eraser..",
            "..platform.data.outbox..",
            "..platform.keys.vault..",
            "jakarta.transaction..")
        .check(CLASSES);
  }

  @Test
  void decisionListensToTheFeedAndNeverWritesIt() {
    noClasses()
        .that()
        .resideInAPackage("..consent.decision..")
        .should()
        .dependOnClassesThat()
        .haveSimpleName("ChangeFeed")
        .check(CLASSES);
  }

  @Test
  void theFeedKnowsNoOtherFeature() {
    noClasses()
        .that()
        .resideInAPackage("..consent.feed..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("..consent..").and(not(resideInAPackage("..consent.feed.."))))
        .check(CLASSES);
  }

  @Test
  void onlyPartsOfASubjectsLifeUseTheEraser() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Part")
        .and()
        .resideOutsideOfPackage("..consent.eraser..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..consent.eraser..")
        .check(CLASSES);
  }

  @Test
  void nobodyReadsTheTimeButThroughAClock() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .check(CLASSES);
  }
}
