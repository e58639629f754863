package io.shouyue.stack.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.seed.shop.Buyer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fills a new stack through the public API: thirty made-up people, requests in every state due from
 * yesterday to in three weeks, two cancelled accounts that are held.
 */
public final class DemoSeed {
  private static final int PEOPLE = 30;
  private static final int HELD = 2;
  private static final int AT_ONCE = 4;
  private static final int FIRST_BOUGHT = 320;
  private static final int DAYS_APART = 10;

  private final SeedCallers callers;
  private final String password;
  private final RequestDesk desk;

  /**
   * @param callers who calls
   * @param password of the sign-ins that are made
   */
  public DemoSeed(SeedCallers callers, String password) {
    this.callers = callers;
    this.password = password;
    this.desk = new RequestDesk(callers);
  }

  /** Fills it; the site, its policy and its webhook must exist. */
  public String fill(LocalDate today) {
    try (Crew crew = new Crew(AT_ONCE)) {
      return fill(crew, today);
    }
  }

  private String fill(Crew crew, LocalDate today) {
    List<Person> people = People.first(PEOPLE);
    List<Member> members = crew.all(people, this::signUp);
    DueDays days = new DueDays(callers.agent(), today);
    List<DemoRequest> requests = DemoRequest.all();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      numbers.add(i);
    }
    List<Answer> filed =
        crew.all(
            numbers, i -> file(i, requests.get(i), members.get(1 + HELD + i), person(i), days));
    int repeated = DemoRequest.REPEATED;
    DemoRequest again = requests.get(repeated).repeatedToday(filed.get(repeated).text("id"));
    file(requests.size(), again, members.get(1 + HELD + repeated), person(repeated), days);
    for (int i = 1; i <= HELD; i++) {
      cancel(members.get(i));
    }
    return members.getFirst().subject();
  }

  /** Those of the thirty whose accounts stay open; each began to buy on a day of their own. */
  static List<Buyer> buyers(LocalDate today) {
    return IntStream.range(1 + HELD, PEOPLE)
        .mapToObj(
            number ->
                new Buyer(
                    number,
                    People.number(number),
                    today.minusDays(FIRST_BOUGHT - (long) DAYS_APART * number)))
        .toList();
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
    RequestDesk.Proof proof = request.proven() ? RequestDesk.Proof.deskCheck(receivedAt) : null;
    Answer answer =
        desk.fromDesk(
                new RequestDesk.NewRequest(
                    request.type(),
                    member.ref(),
                    request.words(),
                    person.email(),
                    "zh-CN",
                    receivedAt,
                    proof),
                "demo-request-" + number)
            .expect(201);
    String id = answer.text("id");
    for (DeskMove move : request.moves()) {
      answer = desk.move(id, move);
    }
    return answer;
  }

  private void cancel(Member member) {
    Answer filed =
        desk.fromSite(RequestDesk.NewRequest.atSite("CANCELLATION", member.ref(), null, "zh-CN"));
    if (filed.status() == 409) {
      return;
    }
    desk.move(filed.expect(201).text("id"), DeskMove.CANCEL);
  }

  /** Today in Beijing, by a legal clock that is ahead of the machine's by the offset. */
  public static LocalDate today(java.time.Duration offset) {
    return LocalDate.ofInstant(Instant.now().plus(offset), ZoneId.of("Asia/Shanghai"));
  }
}
