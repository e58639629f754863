package io.shouyue.identity;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.shouyue.identity");

  @Test
  void featuresHaveNoCycles() {
    slices().matching("io.shouyue.identity.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheEdgeSeesHttp() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Resource")
        .and()
        .haveSimpleNameNotEndingWith("Client")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.ws.rs..")
        .check(CLASSES);
  }

  @Test
  void onlyWireTypesSeeJackson() {
    noClasses()
        .that()
        .haveNameNotMatching(".*(Resource|Request|View|Representation)(\\$.*)?")
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
  void identifiersAreCheckedWithoutAnyFramework() {
    noClasses()
        .that()
        .resideInAPackage("..identifier..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "io.quarkus..", "org.jdbi..", "io.shouyue.platform.web..")
        .check(CLASSES);
  }

  @Test
  void subjectKnowsNoFeatureThatKeepsItsData() {
    noClasses()
        .that()
        .resideInAPackage("..identity.subject..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..identity.account..",
            "..identity.assurance..",
            "..identity.person..",
            "..identity.enterprise..",
            "..identity.payout..",
            "..identity.face..",
            "..identity.guardian..",
            "..identity.stepup..")
        .check(CLASSES);
  }

  @Test
  void onlyTheWaysOfVerifyingAskProviders() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "..identity.person..",
            "..identity.enterprise..",
            "..identity.payout..",
            "..identity.face..",
            "..identity.verification..",
            "..identity.provider..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..identity.provider..")
        .check(CLASSES);
  }

  @Test
  void nobodyReadsTheTimeButThroughAClock() {
    noClasses()
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }
}
