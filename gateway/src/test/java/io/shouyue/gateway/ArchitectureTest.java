package io.shouyue.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses GATEWAY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.shouyue.gateway");

  @Test
  void featuresHaveNoCycles() {
    slices().matching("io.shouyue.gateway.(*)..").should().beFreeOfCycles().check(GATEWAY);
  }

  @Test
  void nobodyAsksTheMachineForTheTime() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(GATEWAY);
  }

  @Test
  void onlyTheClientOfConsentServiceSeesJaxRs() {
    noClasses()
        .that()
        .areNotInterfaces()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.ws.rs..")
        .check(GATEWAY);
  }

  @Test
  void onlyTheSessionFeatureTouchesTheDatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.shouyue.gateway.session")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jdbi..")
        .check(GATEWAY);
  }
}
