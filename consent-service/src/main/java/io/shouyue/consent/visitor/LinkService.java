package io.shouyue.consent.visitor;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.consent.WithdrawalService;
import io.shouyue.consent.ledger.Circumstances;
import io.shouyue.consent.ledger.Ledger;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.notice.KeptNotices;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectLifeService;
import io.shouyue.consent.subject.SubjectName;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links a visitor to the account of whoever it turned out to be. */
@ApplicationScoped
public class LinkService {
  private final KeptNotices notices;
  private final SubjectService subjects;
  private final SubjectLifeService life;
  private final WithdrawalService withdrawals;
  private final Ledger ledger;
  private final TakenAnswers answers;
  private final LegalClock clock;

  LinkService(
      KeptNotices notices,
      SubjectService subjects,
      SubjectLifeService life,
      WithdrawalService withdrawals,
      Ledger ledger,
      TakenAnswers answers,
      LegalClock clock) {
    this.notices = notices;
    this.subjects = subjects;
    this.life = life;
    this.withdrawals = withdrawals;
    this.ledger = ledger;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * Makes the visitor's answers the account's, as {@link VisitorMerge} says, and ends the visitor.
   *
   * @throws ConsentException {@link CommonError#NOT_FOUND} unless the token is of a notice that
   *     this visitor answered at this site
   */
  @Transactional
  public LinkView link(String site, SubjectId account, LinkRequest request, Language language) {
    SubjectId id = visitor(site, request);
    SubjectName.ById person = new SubjectName.ById(site, account);
    SubjectName.ById browser = new SubjectName.ById(site, id);
    Map<SubjectName, Subject> locked = subjects.lock(Set.of(person, browser));
    Subject visitor = locked.get(browser);
    requireAccount(locked.get(person));
    if (visitor.isLinkedTo(account)) {
      return new LinkView(account.value(), id.value(), null, List.of(), List.of());
    }
    visitor.requireActive();
    LinkView linked = merge(site, account, id, language);
    life.link(visitor, account);
    return linked;
  }

  private LinkView merge(String site, SubjectId account, SubjectId visitor, Language language) {
    VisitorMerge merge =
        VisitorMerge.of(
            ledger.standings(site, account), ledger.standings(site, visitor), clock.now());
    List<String> withdrawn = merge.ended().stream().map(Standing::purpose).toList();
    if (!withdrawn.isEmpty()) {
      Circumstances how =
          new Circumstances(
              null,
              null,
              null,
              TakenAnswers.CHANNEL,
              null,
              language.tag(),
              Circumstances.SUBJECT,
              TakenAnswers.REASON,
              null);
      withdrawals.withdraw(site, account, withdrawn, how);
    }
    String receipt = answers.take(site, account, visitor, merge.taken(), language);
    return new LinkView(
        account.value(),
        visitor.value(),
        receipt,
        merge.taken().stream().map(LinkView.TakenView::of).toList(),
        withdrawn);
  }

  private SubjectId visitor(String site, LinkRequest request) {
    return notices
        .byToken(request.browserToken())
        .filter(notice -> notice.site().equals(site))
        .map(notice -> notice.subject())
        .filter(answered -> answered.isVisitor() && answered.value().equals(request.visitor()))
        .orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  private static void requireAccount(@Nullable Subject person) {
    if (person == null || person.id().isVisitor()) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    person.requireActive();
  }
}
