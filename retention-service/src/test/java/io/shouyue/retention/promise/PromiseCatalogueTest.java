package io.shouyue.retention.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.retention.calendar.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PromiseCatalogueTest {

  private final PromiseCatalogue catalogue = PromiseFile.load();

  @Test
  void everyRequestIsAnsweredIn15WorkingDaysAndIn30DaysOfVerification() {
    for (RequestType type : RequestType.values()) {
      assertThat(catalogue.applyingTo(type, true))
          .extracting(Promise::code)
          .contains("answered-15wd", "answered-30d");
    }
  }

  @Test
  void cancellationIsAlsoExecutedIn15WorkingDays() {
    assertThat(catalogue.applyingTo(RequestType.CANCELLATION, true))
        .extracting(Promise::code)
        .containsExactly("answered-15wd", "answered-30d", "executed-15wd");
  }

  @Test
  void accessCarriesNoClockForExecution() {
    assertThat(catalogue.applyingTo(RequestType.ACCESS, true))
        .extracting(Promise::stop)
        .containsOnly(StopEvent.ANSWERED);
  }

  @Test
  void missingProofIsAskedForWithinOneWorkingDay() {
    assertThat(catalogue.applyingTo(RequestType.ACCESS, false))
        .filteredOn(promise -> promise.stop() == StopEvent.PROOF_ASKED)
        .singleElement()
        .extracting(Promise::span)
        .isEqualTo(Span.workingDays(1));
  }

  @Test
  void everyPromiseCitesATextInBothLanguages() {
    assertThat(catalogue.all())
        .allSatisfy(
            promise -> {
              assertThat(promise.clause().zh()).containsPattern("\\p{IsHan}");
              assertThat(promise.clause().en()).doesNotContainPattern("\\p{IsHan}");
            });
    assertThat(catalogue.find("answered-30d").orElseThrow().clause().zh())
        .isEqualTo("《信息安全技术 个人信息安全规范》（GB/T 35273—2020）8.7");
  }

  @Test
  void sitesOwnPromiseStandsInThePlaceOfTheBuiltInOneOrBehindThem() {
    Promise stricter = own("answered-15wd");
    Promise more = own("acknowledged-1wd");

    PromiseCatalogue merged = catalogue.with(List.of(stricter, more));

    assertThat(merged.all())
        .extracting(Promise::code)
        .containsExactly(
            "answered-15wd",
            "answered-30d",
            "executed-15wd",
            "authority-day",
            "proof-asked-1wd",
            "acknowledged-1wd");
    assertThat(merged.find("answered-15wd")).contains(stricter);
  }

  private Promise own(String code) {
    Promise model = catalogue.find("answered-15wd").orElseThrow();
    return new Promise(
        code, 1, model.name(), model.terms(), model.sources(), Set.of(), false, false, false);
  }

  @Test
  void noBuiltInClauseGrantsAPauseOrAnExtension() {
    assertThat(catalogue.all()).noneMatch(Promise::mayPause).noneMatch(Promise::mayExtend);
  }
}
