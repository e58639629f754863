package io.shouyue.stack.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.StackException;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Fills a new stack through the public API: thirty made-up people, requests in every state due from
 * yesterday to in three weeks, two cancelled accounts that are held.
 */
public final class DemoSeed {
  private static final int PEOPLE = 30;
  private static final int HELD = 2;
  private static final int AT_ONCE = 4;

  /** A start that was broken off left the request further than this. */
  private static final Set<String> ALREADY_MOVED = Set.of("illegal-move", "nothing-proposed");

  private final SeedCallers callers;
  private final String password;

  /**
   * @param callers who calls
   * @param password of the sign-ins that are made
   */
  public DemoSeed(SeedCallers callers, String password) {
    this.callers = callers;
    this.password = password;
  }

  private record NewRequest(
      String type,
      Member.SubjectRef subject,
      String details,
      String contact,
      String locale,
      String receivedAt,
      @Nullable Proof proof) {}

  private record Cancellation(String type, Member.SubjectRef subject, String locale, Proof proof) {}

  private record Proof(String method, String authTime) {}

  /** Fills it; the site, its policy and its webhook must exist. */
  public String fill(LocalDate today) {
    List<Person> people = People.first(PEOPLE);
    List<Member> members = all(people, this::signUp);
    DueDays days = new DueDays(callers.agent(), today);
    List<DemoRequest> requests = DemoRequest.all();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      numbers.add(i);
    }
    List<Answer> filed =
        all(numbers, i -> file(i, requests.get(i), members.get(1 + HELD + i), person(i), days));
    int repeated = DemoRequest.REPEATED;
    DemoRequest again = requests.get(repeated).repeatedToday(filed.get(repeated).text("id"));
    file(requests.size(), again, members.get(1 + HELD + repeated), person(repeated), days);
    for (int i = 1; i <= HELD; i++) {
      cancel(members.get(i));
    }
    return members.getFirst().subject();
  }

  private static Person person(int request) {
    return People.number(1 + HELD + request);
  }

  private Member signUp(Person person) {
    Member member = Member.resolve(callers.site(), person);
    JsonNode notice = member.notice("zh-CN").body();
    boolean agrees = person.mobile().hashCode() % 3 != 0;
    if (!notice.path("items").isEmpty()) {
      member.answer(notice, agrees ? List.of("marketing") : List.of());
    }
    if (isAmongTheFirst(person)) {
      member.account(person, password);
    }
    if (isHeldLater(person)) {
      member.verify(person).expect(201);
    }
    return member;
  }

  private static boolean isAmongTheFirst(Person person) {
    return People.first(1 + HELD).contains(person);
  }

  private static boolean isHeldLater(Person person) {
    return isAmongTheFirst(person) && !person.equals(People.number(0));
  }

  private Answer file(int number, DemoRequest request, Member member, Person person, DueDays days) {
    String receivedAt = days.receivedForDueIn(request.dueIn());
    Answer answer =
        callers
            .agent()
            .post(
                "/v1/requests",
                new NewRequest(
                    request.type(),
                    member.ref(),
                    request.words(),
                    person.email(),
                    "zh-CN",
                    receivedAt,
                    request.proven() ? new Proof("DESK_CHECK", receivedAt) : null),
                "demo-request-" + number)
            .expect(201);
    String id = answer.text("id");
    for (DemoRequest.Move move : request.moves()) {
      Api staff = move.isSecondPersons() ? callers.dpo() : callers.agent();
      answer = staff.post("/v1/requests/" + id + "/" + move.name(), move.body());
      if (!ALREADY_MOVED.contains(answer.code())) {
        answer.expect(200);
      }
    }
    return answer;
  }

  private void cancel(Member member) {
    Proof proof = new Proof("SITE_SESSION", Instant.now().toString());
    Answer filed =
        callers
            .site()
            .post("/v1/requests", new Cancellation("CANCELLATION", member.ref(), "zh-CN", proof));
    if (filed.status() == 409) {
      return;
    }
    filed.expect(201);
    callers.dpo().post("/v1/requests/" + filed.text("id") + "/grant", "{}").expect(200);
  }

  /** What an item comes to. */
  @FunctionalInterface
  private interface Work<I, O> {
    O on(I item);
  }

  private static <I, O> List<O> all(List<I> items, Work<I, O> work) {
    try (ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Callable<O>> calls = new ArrayList<>();
      items.forEach(item -> calls.add(() -> work.on(item)));
      List<O> results = new ArrayList<>();
      for (Future<O> result : executor.invokeAll(calls)) {
        results.add(result.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new StackException("The made-up people could not be loaded: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted.", e);
    }
  }

  /** Today in Beijing, by a legal clock that is ahead of the machine's by the offset. */
  public static LocalDate today(java.time.Duration offset) {
    return LocalDate.ofInstant(Instant.now().plus(offset), ZoneId.of("Asia/Shanghai"));
  }
}
