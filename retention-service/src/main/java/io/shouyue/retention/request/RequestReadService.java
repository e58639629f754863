package io.shouyue.retention.request;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.retention.promise.PromiseClock;
import io.shouyue.retention.subject.SubjectService;
import io.shouyue.retention.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads requests for whoever may see them; the caller's rights are checked before. */
@ApplicationScoped
public class RequestReadService {

  private final PgRequestStore requests;
  private final PgRequestList lists;
  private final PgClockStore clocks;
  private final PgClockChangeStore changes;
  private final PgEventStore events;
  private final PgMessageStore messages;
  private final RequestSecrets secrets;
  private final PgPurposeStore purposes;
  private final SubjectService subjects;

  RequestReadService(
      PgRequestStore requests,
      PgRequestList lists,
      PgClockStore clocks,
      PgClockChangeStore changes,
      PgEventStore events,
      PgMessageStore messages,
      RequestSecrets secrets,
      PgPurposeStore purposes,
      SubjectService subjects) {
    this.requests = requests;
    this.lists = lists;
    this.clocks = clocks;
    this.changes = changes;
    this.events = events;
    this.messages = messages;
    this.secrets = secrets;
    this.purposes = purposes;
    this.subjects = subjects;
  }

  /** Up to one more than {@code query.limit()} cases. */
  public List<RequestCase> list(RequestQuery query) {
    List<Request> found = lists.read(query);
    Map<String, List<PromiseClock>> running = clocks.of(found.stream().map(Request::id).toList());
    return found.stream()
        .map(request -> new RequestCase(request, running.getOrDefault(request.id(), List.of())))
        .toList();
  }

  /** How many cases there are on all pages. */
  public long count(RequestQuery query) {
    return lists.count(query);
  }

  /** The case of that number; empty for none of the site. */
  public Optional<RequestCase> byNumber(String site, String number) {
    return requests
        .byNumber(site, number)
        .map(request -> new RequestCase(request, clocks.of(request.id())));
  }

  /** The person's cases, the newest first. */
  public List<RequestCase> ofSubject(String site, String subject, int limit) {
    return list(
        new RequestQuery(
            site,
            subject,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            RequestScope.ALL,
            RequestOrder.NEWEST,
            null,
            null,
            limit));
  }

  public RequestCase find(String site, String id) {
    Request request =
        requests.find(site, id).orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
    return new RequestCase(request, clocks.of(id));
  }

  /** The steps it took, oldest first. */
  public List<RequestEvent> events(RequestCase found) {
    return events.of(found.request().id());
  }

  /** How the due date of one of its clocks moved, oldest first. */
  List<ClockChange> changes(RequestCase found, String promise) {
    return changes.of(found.request().id(), promise);
  }

  /** The whole file; held or erased people's words stay closed. */
  public RequestFile file(RequestCase found, boolean staff) {
    Request request = found.request();
    boolean readable = isReadable(request);
    List<RequestMessage> written =
        readable
            ? messages.of(request).stream()
                .filter(message -> staff || message.direction() != Direction.INTERNAL)
                .toList()
            : List.of();
    return new RequestFile(
        found,
        events.of(request.id()),
        written,
        readable ? secrets.get(request, RequestSecret.DETAILS).orElse(null) : null,
        readable && staff ? secrets.get(request, RequestSecret.CONTACT).orElse(null) : null,
        readable && staff ? secrets.get(request, RequestSecret.IDENTIFIER).orElse(null) : null,
        readable ? particulars(request).orElse(null) : null,
        purposes.of(request.id()),
        readable);
  }

  /** What its type needs named beyond words. */
  public Optional<Particulars> particulars(Request request) {
    return secrets.get(request, RequestSecret.PARTICULARS).map(ParticularsText::read);
  }

  boolean isReadable(Request request) {
    if (request.keyOwner() == null) {
      return false;
    }
    return Optional.ofNullable(request.subject())
        .map(subject -> subjects.state(request.site(), new SubjectId(subject)))
        .map(state -> !state.isAtLeast(SubjectState.HELD))
        .orElse(true);
  }
}
