package io.shouyue.retention;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String BASE = "io.shouyue.retention.";
  private static final JavaClasses RETENTION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.shouyue.retention");

  @Test
  void featuresHaveNoCycles() {
    slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(RETENTION);
  }

  @Test
  void onlyResourcesWireTypesAndClientsSeeHttpAndJson() {
    noClasses()
        .that()
        .haveNameNotMatching(".*(Resource|Request|View|Client)(\\$.*)?")
        .and()
        .resideOutsideOfPackage(BASE + "peer")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "com.fasterxml.jackson..")
        .check(RETENTION);
  }

  @Test
  void onlyStoresAndWhatErasesSeeTheDatabase() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Resource")
        .or()
        .haveSimpleNameEndingWith("View")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jdbi..", "java.sql..")
        .check(RETENTION);
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
        .check(RETENTION);
  }

  @Test
  void entitiesStayInTheirFeature() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Entity")
        .should()
        .bePackagePrivate()
        .check(RETENTION);
  }

  @Test
  void calendarAndPromisesKnowNothingButThemselves() {
    noClasses()
        .that()
        .resideInAnyPackage(BASE + "calendar", BASE + "promise")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            BASE + "request..",
            BASE + "erasure..",
            BASE + "hold..",
            "jakarta..",
            "org.jdbi..",
            "io.quarkus..")
        .check(RETENTION);
  }

  @Test
  void deskChangesNothing() {
    noClasses()
        .that()
        .resideInAPackage(BASE + "desk")
        .should()
        .dependOnClassesThat()
        .haveSimpleNameEndingWith("MoveService")
        .orShould()
        .dependOnClassesThat()
        .haveSimpleNameEndingWith("DecisionService")
        .check(RETENTION);
  }

  @Test
  void nobodyAsksTheMachineForTheTime() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(RETENTION);
  }
}
