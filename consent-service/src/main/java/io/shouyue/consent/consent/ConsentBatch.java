package io.shouyue.consent.consent;

import static java.util.stream.Collectors.toSet;

import io.shouyue.consent.ledger.Appended;
import io.shouyue.consent.ledger.Ledger;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.ledger.SubjectEvents;
import io.shouyue.consent.notice.KeptNotices;
import io.shouyue.consent.notice.Notice;
import io.shouyue.consent.notice.NoticeContent;
import io.shouyue.consent.notice.NoticeRef;
import io.shouyue.consent.receipt.ReceiptService;
import io.shouyue.consent.receipt.ReceiptSource;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.consent.subject.SubjectName;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.consent.subscription.Webhooks;
import io.shouyue.platform.data.group.Members;
import io.shouyue.platform.data.group.Outcome;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.keys.UnlockedKeys;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.idempotency.Idempotency;
import io.shouyue.platform.web.idempotency.KeyedCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Answers of several callers, written in one transaction: about as many statements as for one. An
 * answer that is not possible is refused by itself before anything of it is written; one whose
 * notice or subject a neighbour has in hand waits for the next batch.
 */
@ApplicationScoped
public class ConsentBatch {
  private final Idempotency idempotency;
  private final KeptNotices notices;
  private final SubjectService subjects;
  private final Ledger ledger;
  private final ReceiptService receipts;
  private final Webhooks webhooks;
  private final AnswerLimits limits;
  private final LegalClock clock;

  ConsentBatch(
      Idempotency idempotency,
      KeptNotices notices,
      SubjectService subjects,
      Ledger ledger,
      ReceiptService receipts,
      Webhooks webhooks,
      AnswerLimits limits,
      LegalClock clock) {
    this.idempotency = idempotency;
    this.notices = notices;
    this.subjects = subjects;
    this.ledger = ledger;
    this.receipts = receipts;
    this.webhooks = webhooks;
    this.limits = limits;
    this.clock = clock;
  }

  /** Writes them; locks are taken in the order of calls, subjects, new subjects, notices. */
  @RetryOnConflict
  @Transactional(TxType.REQUIRES_NEW)
  public List<Outcome<ConsentView>> write(List<ConsentWrite> writes) {
    Members<Answering, ConsentView> members =
        new Members<>(writes.stream().map(Answering::new).toList());
    idempotency.claim(members, it -> it.write().call(), ConsentView.class, Function.identity());
    findNotices(members);
    findSubjects(members);
    Map<Answering, NoticeContent> fresh = check(members);
    makeSubjects(fresh.keySet());
    record(members, fresh);
    return members.outcomes();
  }

  private void findNotices(Members<Answering, ConsentView> members) {
    members.separate(it -> Optional.of(it.write().notice()));
    Map<NoticeRef, Notice> found =
        notices.find(members.open().stream().map(it -> it.write().notice()).collect(toSet()));
    members.each(it -> it.found(found.get(it.write().notice())));
  }

  private void findSubjects(Members<Answering, ConsentView> members) {
    Map<Answering, SubjectName> names = new HashMap<>();
    members.each(it -> names.put(it, it.name()));
    Map<SubjectName, Subject> locked = subjects.lock(new HashSet<>(names.values()));
    // The same subject may be named by id here and by user there.
    members.separate(
        it -> {
          SubjectName name = names.get(it);
          Subject known = locked.get(name);
          return Optional.of(known == null ? name : known);
        });
    members.each(it -> it.found(locked.get(names.get(it))));
  }

  /** Those to be recorded, with what they were shown; a repeated answer is found again instead. */
  private Map<Answering, NoticeContent> check(Members<Answering, ConsentView> members) {
    Map<Answering, NoticeContent> fresh = new LinkedHashMap<>();
    members.each(
        it -> {
          if (!it.isRepeated()) {
            NoticeContent shown = notices.content(it.notice().site(), it.notice().hash());
            it.check(shown, clock.now());
            fresh.put(it, shown);
          }
        });
    return fresh;
  }

  private void makeSubjects(Set<Answering> fresh) {
    Map<SubjectName.ByUser, Answering> users = new HashMap<>();
    Map<SubjectName.Newcomer, Answering> newcomers = new HashMap<>();
    for (Answering answering : fresh) {
      if (!answering.hasSubject()) {
        switch (answering.name()) {
          case SubjectName.ByUser user -> users.put(user, answering);
          case SubjectName.Newcomer newcomer -> newcomers.put(newcomer, answering);
          case SubjectName.ById known -> throw new IllegalStateException("a known id is found");
        }
      }
    }
    subjects.create(users.keySet()).forEach((user, made) -> users.get(user).made(made));
    subjects.welcome(newcomers.keySet()).forEach((name, made) -> newcomers.get(name).made(made));
  }

  private void record(
      Members<Answering, ConsentView> members, Map<Answering, NoticeContent> fresh) {
    List<Answering> open = members.open();
    Map<SubjectKey, Map<String, Standing>> standings =
        new HashMap<>(ledger.standings(open.stream().map(Answering::key).toList()));
    List<Answering> recorded = List.copyOf(fresh.keySet());
    Instant now = clock.now();
    try (UnlockedKeys unlocked =
        ledger.evidenceKeys(recorded.stream().map(Answering::key).toList())) {
      append(recorded, fresh, standings, now, unlocked);
    }
    notices.answered(recorded.stream().map(Answering::answer).toList());
    webhooks.publish(recorded.stream().flatMap(it -> it.event(now).stream()).toList());
    answer(members, standings);
  }

  private void append(
      List<Answering> recorded,
      Map<Answering, NoticeContent> fresh,
      Map<SubjectKey, Map<String, Standing>> standings,
      Instant now,
      UnlockedKeys unlocked) {
    List<SubjectEvents> changes =
        recorded.stream()
            .map(
                it ->
                    it.change(
                        standings.getOrDefault(it.key(), Map.of()),
                        fresh.get(it),
                        limits.latest(it),
                        now))
            .toList();
    List<Appended> appended = ledger.drawUp(changes, unlocked);
    List<ReceiptSource> issued = new ArrayList<>();
    for (int i = 0; i < recorded.size(); i++) {
      Answering answering = recorded.get(i);
      standings.put(answering.key(), appended.get(i).standings());
      issued.add(answering.receipt(fresh.get(answering), appended.get(i), now));
    }
    ledger.store(changes, appended, receipts.issue(issued, now, unlocked));
    limits.remember(recorded, appended);
  }

  private void answer(
      Members<Answering, ConsentView> members, Map<SubjectKey, Map<String, Standing>> standings) {
    Map<KeyedCall, ConsentView> views = new HashMap<>();
    for (Answering answering : members.open()) {
      ConsentView view = answering.view(standings.getOrDefault(answering.key(), Map.of()));
      views.put(answering.write().call(), view);
      members.end(answering, new Outcome.Done<>(view));
    }
    idempotency.answered(views);
  }
}
