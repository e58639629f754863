package io.shouyue.identity.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** Questions to consent-service, answered in their order. */
record DecisionsRequest(List<Question> decisions) {
  /** May this purpose be processed for this subject? */
  record Question(Subject subject, String purpose) {
    static Question of(String subject, String purpose) {
      return new Question(new Subject(subject), purpose);
    }
  }

  /** Whom it is about. */
  record Subject(String id) {}

  /** What comes back. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answers(List<Answer> decisions) {}

  /** Yes or no, and why. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answer(boolean allowed, String reason) {}
}
