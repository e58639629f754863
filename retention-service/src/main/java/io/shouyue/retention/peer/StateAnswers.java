package io.shouyue.retention.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of orders about several people. */
@JsonIgnoreProperties(ignoreUnknown = true)
record StateAnswers(List<One> items) {

  /**
   * One person's.
   *
   * @param result null where nothing was done
   * @param code why not
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record One(String subject, @Nullable StateAnswer result, @Nullable String code) {

    private StateResult outcome() {
      return result == null ? new StateResult.Refused(meaning()) : new StateResult.Answered(result);
    }

    /** What a call for this person alone would have failed with. */
    private DomainException meaning() {
      return new DomainException(
          Stream.of(CommonError.NOT_FOUND, CommonError.ERASED)
              .filter(known -> known.code().equals(code))
              .findFirst()
              .orElse(CommonError.UNAVAILABLE));
    }
  }

  Map<String, StateResult> bySubject() {
    return items.stream().collect(Collectors.toMap(One::subject, One::outcome));
  }
}
