package io.shouyue.stack.seed.year;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.seed.Crew;
import io.shouyue.stack.seed.DeskMove;
import io.shouyue.stack.seed.Member;
import io.shouyue.stack.seed.People;
import io.shouyue.stack.seed.Person;
import io.shouyue.stack.seed.RequestDesk;
import io.shouyue.stack.seed.SeedCallers;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the calls that a day's acts stand for. What happens to one person happens in order, people
 * act beside each other. A day that was broken off can be played again.
 */
final class YearPlayer {
  private static final int ENGLISH_EVERY = 17;

  private final SeedCallers callers;
  private final InstantSource legal;
  private final RequestDesk desk;
  private final YearJournal journal;
  private final Crew crew;
  private final String password;
  private final Map<Integer, Member> members = new ConcurrentHashMap<>();

  private record Withdrawal(Member.SubjectRef subject, List<String> purposes, String channel) {}

  /**
   * @param legal the legal clock
   * @param password of the sign-ins that are made
   */
  YearPlayer(
      SeedCallers callers, InstantSource legal, YearJournal journal, Crew crew, String password) {
    this.callers = callers;
    this.legal = legal;
    this.desk = new RequestDesk(callers);
    this.journal = journal;
    this.crew = crew;
    this.password = password;
  }

  /** Returns once all of it has happened. */
  void play(List<Act> acts) {
    Map<Integer, List<Act>> byPerson = new LinkedHashMap<>();
    for (Act act : acts) {
      byPerson.computeIfAbsent(act.person(), any -> new ArrayList<>()).add(act);
    }
    List<List<Act>> longestFirst = new ArrayList<>(byPerson.values());
    longestFirst.sort(
        Comparator.comparing(YearPlayer::leaves).thenComparing(List::size).reversed());
    crew.all(longestFirst, this::inOrder);
  }

  /** Closing an account goes on after the move that grants it, beside what others do. */
  private static boolean leaves(List<Act> acts) {
    return acts.stream().anyMatch(Act::closesAccount);
  }

  /** The suite's id of somebody. */
  String subject(int person) {
    return member(person).subject();
  }

  private int inOrder(Collection<Act> acts) {
    acts.forEach(this::play);
    return acts.size();
  }

  private void play(Act act) {
    switch (act) {
      case Act.Answer answer -> answer(answer);
      case Act.Account account -> member(account.person()).account(person(account), password);
      case Act.Verify verify -> member(verify.person()).verify(person(verify)).expect(201);
      case Act.Withdraw withdraw -> withdraw(withdraw);
      case Act.File file -> file(file);
      case Act.Handle handle -> desk.move(journal.request(handle.number()), handle.move());
      case Act.Repeats repeats ->
          desk.move(
              journal.request(repeats.number()),
              DeskMove.duplicateOf(journal.request(repeats.of())));
    }
  }

  private void answer(Act.Answer act) {
    Member member = Member.unresolved(callers.site(), person(act));
    JsonNode notice = member.notice(act.point(), language(act)).body();
    if (!notice.path("items").isEmpty()) {
      member.answer(notice, List.copyOf(act.agreesTo()));
    }
  }

  private void withdraw(Act.Withdraw act) {
    Answer answer =
        callers
            .site()
            .post(
                "/v1/withdrawals",
                new Withdrawal(
                    Member.unresolved(callers.site(), person(act)).ref(),
                    List.of(act.purpose()),
                    "WEB"));
    if (answer.status() != 200) {
      answer.expect(201);
    }
  }

  private void file(Act.File act) {
    if (!journal.knows(act.number())) {
      Answer filed = act.atDesk() ? atDesk(act) : atSite(act);
      journal.filed(act.number(), filed.expect(201).text("id"));
    }
  }

  private Answer atSite(Act.File act) {
    return desk.fromSite(
        RequestDesk.NewRequest.atSite(
            act.type(), member(act.person()).ref(), act.words(), language(act)));
  }

  private Answer atDesk(Act.File act) {
    RequestDesk.Proof proof =
        act.proven() ? RequestDesk.Proof.deskCheck(legal.instant().toString()) : null;
    return desk.fromDesk(
        new RequestDesk.NewRequest(
            act.type(),
            member(act.person()).ref(),
            act.words(),
            person(act).email(),
            language(act),
            null,
            proof),
        UUID.randomUUID().toString());
  }

  private Member member(int person) {
    Member known = members.get(person);
    if (known == null) {
      known = Member.resolve(callers.site(), People.number(person));
      members.put(person, known);
    }
    return known;
  }

  private static Person person(Act act) {
    return People.number(act.person());
  }

  private static String language(Act act) {
    return act.person() % ENGLISH_EVERY == ENGLISH_EVERY - 1 ? "en" : "zh-CN";
  }
}
