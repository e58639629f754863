package io.shouyue.stack.seed;

import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files requests and makes moves on them, as website and staff do. */
public final class RequestDesk {
  /** A start that was broken off left the request further than this. */
  private static final Set<String> ALREADY_MOVED = Set.of("illegal-move", "nothing-proposed");

  private final SeedCallers callers;

  /**
   * @param callers who calls
   */
  public RequestDesk(SeedCallers callers) {
    this.callers = callers;
  }

  /**
   * A request on the wire; what is null is left to the service.
   *
   * @param receivedAt when a letter came, of a request that staff enter
   */
  public record NewRequest(
      String type,
      Member.SubjectRef subject,
      @Nullable String details,
      @Nullable String contact,
      String locale,
      @Nullable String receivedAt,
      @Nullable Proof proof) {

    /** What somebody asks who is signed in at the website at this moment. */
    public static NewRequest atSite(
        String type, Member.SubjectRef subject, @Nullable String words, String locale) {
      Proof proof = new Proof("SITE_SESSION", Instant.now().toString());
      return new NewRequest(type, subject, words, null, locale, null, proof);
    }
  }

  /**
   * How whoever files knows the person.
   *
   * @param authTime when they signed in at the website, or when staff looked
   */
  public record Proof(String method, String authTime) {
    /** Staff's word that they checked who it is. */
    public static Proof deskCheck(String at) {
      return new Proof("DESK_CHECK", at);
    }
  }

  /** The website hands it in. */
  public Answer fromSite(NewRequest request) {
    return callers.site().post("/v1/requests", request);
  }

  /** Staff enter it. */
  public Answer fromDesk(NewRequest request, String key) {
    return callers.agent().post("/v1/requests", request, key);
  }

  /** Makes a move; one that was made before is passed over. */
  public Answer move(String id, DeskMove move) {
    Api staff = move.byOfficer() ? callers.dpo() : callers.agent();
    Answer answer = staff.post("/v1/requests/" + id + "/" + move.name(), move.body());
    return ALREADY_MOVED.contains(answer.code()) ? answer : answer.expect(200);
  }
}
