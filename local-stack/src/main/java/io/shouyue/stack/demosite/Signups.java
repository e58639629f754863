package io.shouyue.stack.demosite;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import java.util.Map;
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
  private final Map<String, String> subjects = new ConcurrentHashMap<>();

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

  record Started(String signup, String subject, String gateway, JsonNode notice) {}

  record Finish(
      @Nullable String signup,
      @Nullable String subject,
      String username,
      String password,
      @Nullable String email,
      @Nullable String mobile,
      @Nullable String nickname,
      @Nullable String receipt) {
    @Override
    public String toString() {
      return "Finish[redacted]";
    }
  }

  record Finished(String username, String privacyCentre) {}

  private record ExternalId(String externalId) {}

  private record SubjectId(String id) {}

  private record NoticeFor(String collectionPoint, SubjectId subject, String locale) {}

  private record Account(
      String username,
      String password,
      @Nullable String email,
      @Nullable String mobile,
      @Nullable String nickname) {}

  /** A new user id, and the notice for it. */
  Reply start(Start request) {
    String user = "u-" + UUID.randomUUID();
    Answer resolved = site.post("/v1/subjects/resolve", new ExternalId(user));
    if (resolved.status() != 200 && resolved.status() != 201) {
      return Reply.of(resolved);
    }
    String subject = resolved.text("id");
    String locale = request.locale().startsWith("en") ? "en" : "zh-CN";
    String point = request.point() == null ? "signup" : request.point();
    Answer notice = site.post("/v1/notices", new NoticeFor(point, new SubjectId(subject), locale));
    if (notice.status() != 201) {
      return Reply.of(notice);
    }
    String signup = "sgn-" + UUID.randomUUID();
    subjects.put(signup, subject);
    return Reply.ok(200, new Started(signup, subject, gateway, notice.body()));
  }

  /** Whom a sign-up is about; empty for one that never began here. */
  Optional<String> subject(String signup) {
    return Optional.ofNullable(subjects.get(signup));
  }

  /** Whose account is finished; empty for one that never began here. */
  Optional<String> subject(Finish request) {
    return request.subject() == null
        ? subject(String.valueOf(request.signup()))
        : Optional.of(request.subject()).filter(subjects::containsValue);
  }

  /** The account, in Keycloak behind identity-service. */
  Reply finish(Finish request) {
    Optional<String> known = subject(request);
    if (known.isEmpty()) {
      return Reply.ok(404, new Reply.Problem(404, "not-found", "There is no such sign-up."));
    }
    Answer made =
        site.put(
            "/v1/subjects/" + known.get() + "/account",
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
