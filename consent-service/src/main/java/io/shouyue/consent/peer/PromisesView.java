package io.shouyue.consent.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What {@code GET /v1/promises} answers, as far as it is used here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PromisesView(List<PromiseView> items) {
  /** One promise. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record PromiseView(String code, String name, int amount, String unit, String start, String stop) {
    PromiseInForce toPromise() {
      return new PromiseInForce(code, name, amount, unit, start, stop);
    }
  }

  List<PromiseInForce> promises() {
    return items.stream().map(PromiseView::toPromise).toList();
  }
}
