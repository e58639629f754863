package io.shouyue.retention.review;

import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.request.MoveOrder;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestCase;
import io.shouyue.retention.request.RequestDecisionService;
import io.shouyue.retention.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Records a review and answers with it: why the decision fell, who looked at it, what came of it.
 */
@ApplicationScoped
public class ReviewService {

  private static final LocalText ANSWER =
      new LocalText(
          "关于自动化决策的说明：%1$s\n人工复核：%2$s 于 %3$s 复核，结论：%4$s。%5$s",
          "How the automated decision came about: %1$s\nReviewed by %2$s on %3$s: %4$s. %5$s");

  private final PgReviewStore store;
  private final RequestDecisionService decisions;
  private final StaffDirectory staff;
  private final Acts acts;
  private final LegalClock time;

  ReviewService(
      PgReviewStore store,
      RequestDecisionService decisions,
      StaffDirectory staff,
      Acts acts,
      LegalClock time) {
    this.store = store;
    this.decisions = decisions;
    this.staff = staff;
    this.acts = acts;
    this.time = time;
  }

  /**
   * Reviews and answers in one transaction.
   *
   * @param explanation what the decision rested on
   * @param result what follows from the review for the person
   */
  @Transactional
  public RequestCase review(
      Request request, String explanation, ReviewOutcome outcome, String result, MoveOrder order) {
    String reviewer = order.actor().id();
    store.put(request.id(), new DecisionReview(outcome, reviewer, time.now()));
    acts.record(
        request.site(),
        order.actor(),
        "decision.reviewed",
        request.id(),
        request.subject(),
        outcome.name());
    Language language = Language.of(request.locale());
    String name = staff.names(request.site()).getOrDefault(reviewer, reviewer);
    String answer =
        ANSWER
            .in(language)
            .formatted(
                explanation, name, Beijing.dayOf(time.now()), outcome.text().in(language), result);
    return decisions.grant(order, new FreeText(answer));
  }
}
