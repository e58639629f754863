package io.shouyue.consent.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What {@code GET /v1/retention-rules} answers, as far as it is used here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HoldRulesView(List<RuleView> items) {
  /** One rule. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record RuleView(String code, int holdDays) {}
}
