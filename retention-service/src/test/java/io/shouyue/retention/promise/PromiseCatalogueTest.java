package io.shouyue.retention.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.retention.calendar.Span;
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
  void noBuiltInClauseGrantsAPauseOrAnExtension() {
    assertThat(catalogue.all()).noneMatch(Promise::mayPause).noneMatch(Promise::mayExtend);
  }
}
