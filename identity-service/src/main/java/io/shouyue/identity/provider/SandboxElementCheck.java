package io.shouyue.identity.provider;

import io.shouyue.identity.identifier.DocumentKind;
import io.shouyue.platform.personal.BankCard;
import io.shouyue.platform.personal.IdNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Stands in for an authority while trying things out. The sequence digits of the document number
 * and the last digits of the mobile choose the outcome, as docs/providers-sandbox.md lists; it
 * knows no real person and says so in its name.
 */
@ApplicationScoped
public class SandboxElementCheck implements ElementCheck {
  private static final int SEQUENCE_START = 14;
  private static final int SEQUENCE_END = 17;

  /** The answer takes its time. */
  private static final String SLOW = "997";

  private static final Duration SLOWLY = Duration.ofSeconds(2);

  /** The answer gets lost, and is found when it is asked for again. */
  private static final String LOST = "995";

  /** The answer gets lost, and nothing can be asked again. */
  private static final String LOST_FOR_GOOD = "996";

  private static final String FOREIGN_MOBILE_ENDING = "0009";
  private static final String FOREIGN_CARD_ENDING = "0009";

  @Override
  public String name() {
    return "sandbox";
  }

  @Override
  public Set<DocumentKind> documents() {
    return EnumSet.allOf(DocumentKind.class);
  }

  @Override
  public ElementAnswer ask(ElementQuestion question) {
    if (sequence(question.number()).equals(SLOW) && !SandboxPace.pause(SLOWLY)) {
      return ElementAnswer.unanswered();
    }
    return isLost(question) ? ElementAnswer.unanswered() : answer(question);
  }

  @Override
  public Optional<ElementAnswer> askAgain(ElementQuestion question) {
    return sequence(question.number()).equals(LOST_FOR_GOOD)
        ? Optional.empty()
        : Optional.of(answer(question));
  }

  private static boolean isLost(ElementQuestion question) {
    String sequence = sequence(question.number());
    return sequence.equals(LOST) || sequence.equals(LOST_FOR_GOOD);
  }

  private static ElementAnswer answer(ElementQuestion question) {
    return new ElementAnswer(
        verdict(question), "sandbox-" + question.reference(), ElementAnswer.Billing.NONE);
  }

  private static ElementVerdict verdict(ElementQuestion question) {
    ElementVerdict verdict = verdict(question.number());
    boolean foreign =
        question.mobile().filter(m -> m.reveal().endsWith(FOREIGN_MOBILE_ENDING)).isPresent()
            || question.bankCard().filter(SandboxElementCheck::isForeign).isPresent();
    return verdict == ElementVerdict.MATCH && foreign ? ElementVerdict.MISMATCH : verdict;
  }

  /** The last four digits before the check digit. */
  private static boolean isForeign(BankCard card) {
    String digits = card.reveal();
    return digits.substring(0, digits.length() - 1).endsWith(FOREIGN_CARD_ENDING);
  }

  private static ElementVerdict verdict(IdNumber number) {
    return switch (sequence(number)) {
      case "991" -> ElementVerdict.MISMATCH;
      case "992" -> ElementVerdict.NO_RECORD;
      case "993" -> ElementVerdict.REJECTED;
      case "994" -> ElementVerdict.UNAVAILABLE;
      default -> ElementVerdict.MATCH;
    };
  }

  /** Empty for documents that have none. */
  private static String sequence(IdNumber number) {
    String text = number.reveal();
    return text.length() < SEQUENCE_END ? "" : text.substring(SEQUENCE_START, SEQUENCE_END);
  }
}
