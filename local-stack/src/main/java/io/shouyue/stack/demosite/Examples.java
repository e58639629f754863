package io.shouyue.stack.demosite;

import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import java.util.List;

/**
 * What the page of live examples asks of the website's backend besides notices. Only for people who
 * began on that page; nobody else's id is taken.
 */
final class Examples {
  private final Api site;
  private final Signups signups;

  /**
   * @param site calls with the website's own token
   */
  Examples(Api site, Signups signups) {
    this.site = site;
    this.signups = signups;
  }

  record Act(String signup, String purpose) {}

  record Child(String signup) {}

  private record Withdrawal(User subject, List<String> purposes, String channel) {}

  private record Question(User subject, String purpose) {}

  private record Invitation(User child) {}

  /** Takes a consent back, and tells what is erased by when. */
  Reply withdraw(Act act) {
    return asked(
        "/v1/withdrawals", new Withdrawal(user(act.signup()), List.of(act.purpose()), "web"));
  }

  /** Whether the website may use the data for that purpose now. */
  Reply decide(Act act) {
    return asked("/v1/decisions", new Question(user(act.signup()), act.purpose()));
  }

  /** Invites a guardian for the newcomer. */
  Reply guardian(Child child) {
    return asked("/v1/guardianships", new Invitation(user(child.signup())));
  }

  private User user(String signup) {
    return signups.user(signup).orElseThrow(IllegalArgumentException::new);
  }

  private Reply asked(String path, Object body) {
    Answer answer = site.post(path, body);
    return Reply.of(answer);
  }
}
