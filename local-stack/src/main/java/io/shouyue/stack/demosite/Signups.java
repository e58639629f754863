package io.shouyue.stack.demosite;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the website's backend does during a sign-up: it gives the newcomer a user id of its own,
 * asks what must be shown, and makes the account once the notice was answered. The answer itself
 * goes from the browser straight to the gateway.
 */
final class Signups {
  private final Api site;
  private final String gateway;
  private final Map<String, User> users = new ConcurrentHashMap<>();

  /**
   * @param site calls with the website's own token
   * @param gateway as browsers reach it
   */
  Signups(Api site, String gateway) {
    this.site = site;
    this.gateway = gateway;
  }

  /**
   * Somebody begins.
   *
   * @param point what is to be asked; that of the sign-up page unless named
   */
  record Start(String locale, @Nullable String point) {}

  record Started(String signup, String gateway, JsonNode notice) {}

  record Finish(
      String signup,
      String username,
      String password,
      @Nullable String email,
      @Nullable String mobile,
      @Nullable String nickname,
      @Nullable String receipt) {
    Finish {
      Objects.requireNonNull(signup);
    }

    @Override
    public String toString() {
      return "Finish[redacted]";
    }
  }

  record Finished(String username, String privacyCentre) {}

  private record NoticeFor(String collectionPoint, User subject, String locale) {}

  private record Account(
      String username,
      String password,
      @Nullable String email,
      @Nullable String mobile,
      @Nullable String nickname) {}

  /** A new user id, and the notice for it. */
  Reply start(Start request) {
    User user = new User("u-" + UUID.randomUUID());
    String locale = request.locale().startsWith("en") ? "en" : "zh-CN";
    String point = request.point() == null ? "signup" : request.point();
    Answer notice = site.post("/v1/notices", new NoticeFor(point, user, locale));
    if (notice.status() != 201) {
      return Reply.of(notice);
    }
    String signup = "sgn-" + UUID.randomUUID();
    users.put(signup, user);
    return Reply.ok(200, new Started(signup, gateway, notice.body()));
  }

  /** Whom a sign-up is about; empty for one that never began here. */
  Optional<User> user(String signup) {
    return Optional.ofNullable(users.get(signup));
  }

  /** The account, in Keycloak behind identity-service. */
  Reply finish(Finish request) {
    Optional<User> known = user(request.signup());
    if (known.isEmpty()) {
      return Reply.ok(404, new Reply.Problem(404, "not-found", "There is no such sign-up."));
    }
    Answer subject = site.post("/v1/subjects/resolve", known.get());
    if (subject.status() >= 300) {
      return Reply.of(subject);
    }
    Answer made =
        site.put(
            "/v1/subjects/" + subject.text("id") + "/account",
            new Account(
                request.username(),
                request.password(),
                request.email(),
                request.mobile(),
                request.nickname()));
    if (made.status() >= 300) {
      return Reply.of(made);
    }
    String login = "demo:" + request.username();
    return Reply.ok(
        201, new Finished(login, gateway + "/session/login?returnTo=/me&login_hint=" + login));
  }
}
