package io.shouyue.retention.request;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.CallerKind;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.promise.PromiseClock;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.staff.StaffDirectory;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes views of cases for the present caller, in their language and at the legal time. */
@RequestScoped
public class RequestViews {

  /** States in which a cancellation may have led to a hold. */
  private static final Set<RequestState> AFTER_GRANT =
      Set.of(RequestState.EXECUTING, RequestState.CLOSED);

  private final ClockRules rules;
  private final RequestHolds holds;
  private final StaffDirectory staff;
  private final RefusalService refusals;
  private final Caller caller;
  private final LegalClock time;

  RequestViews(
      ClockRules rules,
      RequestHolds holds,
      StaffDirectory staff,
      RefusalService refusals,
      Caller caller,
      LegalClock time) {
    this.rules = rules;
    this.holds = holds;
    this.staff = staff;
    this.refusals = refusals;
    this.caller = caller;
    this.time = time;
  }

  public RequestView of(RequestCase found, Language language) {
    return of(List.of(found), language).getFirst();
  }

  public Page<RequestView> of(Page<RequestCase> page, Language language) {
    return new Page<>(of(page.items(), language), page.nextCursor());
  }

  /** The views of several cases, with one look-up of what stands elsewhere. */
  public List<RequestView> of(List<RequestCase> found, Language language) {
    Inside inside = caller.kind() == CallerKind.STAFF ? inside(found) : Inside.NOTHING;
    return found.stream().map(one -> view(one, inside, language)).toList();
  }

  public ClockView clock(String site, PromiseClock clock, Language language) {
    return ClockView.of(clock, rules.rule(site, clock), time.now(), language);
  }

  /** What staff alone see. */
  private record Inside(
      boolean shown,
      Map<String, String> holds,
      Map<String, String> names,
      Map<String, RefusalProposal> refusals) {
    static final Inside NOTHING = new Inside(false, Map.of(), Map.of(), Map.of());
  }

  private Inside inside(List<RequestCase> found) {
    List<String> cancelled =
        found.stream()
            .filter(one -> one.request().type() == RequestType.CANCELLATION)
            .filter(one -> AFTER_GRANT.contains(one.state()))
            .map(one -> one.request().id())
            .toList();
    return new Inside(
        true,
        holds.of(cancelled),
        staff.names(caller.site()),
        refusals.waiting(found.stream().map(RequestCase::request).toList()));
  }

  private static @Nullable ProposedRefusalView proposed(Request request, Inside inside) {
    RefusalProposal proposal = inside.refusals().get(request.id());
    return proposal == null
        ? null
        : ProposedRefusalView.of(proposal, inside.names().get(proposal.proposedBy()));
  }

  private RequestView view(RequestCase found, Inside inside, Language language) {
    Request request = found.request();
    Progress progress = request.progress();
    String assignee = inside.shown() ? progress.assignee() : null;
    return new RequestView(
        request.id(),
        request.number(),
        request.type(),
        request.state(),
        request.subject(),
        request.relation(),
        request.channel(),
        request.locale(),
        request.receivedAt(),
        progress.verifiedAt(),
        progress.verifiedBy(),
        progress.answeredAt(),
        progress.closedAt(),
        assignee,
        assignee == null ? null : inside.names().get(assignee),
        progress.refusalReason(),
        progress.duplicateOf(),
        proposed(request, inside),
        found.clocks().stream().map(clock -> clock(request.site(), clock, language)).toList(),
        found.due(),
        inside.holds().get(request.id()),
        request.offered().stream().map(RequestMove::code).toList(),
        request.version());
  }
}
