package io.shouyue.stack.tour;

import io.shouyue.stack.api.Api;
import io.shouyue.stack.seed.Member;
import io.shouyue.stack.seed.People;
import io.shouyue.stack.seed.Person;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;

/**
 * Who plays in the tour: staff, the website, and three people made up for this one tour, so that it
 * can be played again on the same stack.
 */
final class Cast {
  private final TourStack stack;
  private final Narrator narrator;
  private final SecureRandom random = new SecureRandom();
  private final Api site;
  private final Player main;
  private final Player friend;
  private final Player third;

  Cast(TourStack stack, Narrator narrator, String siteSecret) {
    this.stack = stack;
    this.narrator = narrator;
    this.site =
        Api.bearer(
                stack.gateway(),
                io.shouyue.stack.api.KeycloakTokens.ofClient(
                    stack.issuer(), "site-demo", () -> siteSecret))
            .watchedBy(narrator::call);
    this.main = player();
    this.friend = player();
    this.third = player();
  }

  /** A person with the website's calls for them and their own. */
  record Player(Person person, String password, Member member, Api self) {
    /** What must not be found anywhere once they are erased. */
    List<String> traces() {
      return List.of(
          person.username(),
          person.name(),
          person.idNumber(),
          person.mobile(),
          person.email(),
          member.subject());
    }

    @Override
    public String toString() {
      return "Player[" + member.subject() + "]";
    }
  }

  private Player player() {
    Person person = People.random(random);
    String username = person.username();
    String password = "Walk-" + UUID.randomUUID();
    return new Player(
        person,
        password,
        Member.resolve(site, person),
        Api.bearer(stack.gateway(), stack.person(username, password)).watchedBy(narrator::call));
  }

  TourStack stack() {
    return stack;
  }

  Narrator narrator() {
    return narrator;
  }

  Api site() {
    return site;
  }

  Api staff(String role) {
    return stack.staff(role, narrator);
  }

  Player main() {
    return main;
  }

  Player friend() {
    return friend;
  }

  Player third() {
    return third;
  }

  private record Question(Member.SubjectRef subject, String purpose) {}

  /** What a decision says, as “allowed reason” or “denied reason”. */
  String decision(Player player, String purpose) {
    var answer =
        site.post("/v1/decisions", new Question(player.member().ref(), purpose)).expect(200);
    boolean allowed = answer.body().path("allowed").asBoolean();
    return (allowed ? "allowed " : "denied ") + answer.text("reason");
  }
}
