package io.shouyue.retention.desk;

import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.request.RequestCase;
import io.shouyue.retention.request.RequestReadService;
import io.shouyue.retention.term.Term;
import io.shouyue.retention.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds people and requests by exactly what was typed. What was looked for is never stored or
 * logged; that somebody looked, why, and whom they found is.
 */
@ApplicationScoped
class DeskSearch {

  private static final int MOST = 50;

  private final Terms terms;
  private final RequestReadService requests;
  private final Acts acts;

  DeskSearch(Terms terms, RequestReadService requests, Acts acts) {
    this.terms = terms;
    this.requests = requests;
    this.acts = acts;
  }

  record Found(List<String> subjects, List<RequestCase> requests) {}

  @Transactional
  public Found find(String site, String value, SearchReason reason, Actor actor) {
    String text = value.strip();
    Set<String> subjects = new LinkedHashSet<>();
    Map<String, RequestCase> found = new LinkedHashMap<>();
    requests.byNumber(site, text).ifPresent(one -> put(found, one));
    if (Ids.is(IdKind.SUBJECT, text)) {
      subjects.add(text);
    }
    Term.of(text)
        .map(term -> terms.find(site, term))
        .ifPresent(
            known -> {
              subjects.addAll(known.subjects());
              known.requests().forEach(id -> put(found, requests.find(site, id)));
            });
    for (String subject : subjects) {
      requests.ofSubject(site, subject, MOST).forEach(one -> put(found, one));
    }
    found.values().stream()
        .map(one -> one.request().subject())
        .filter(subject -> subject != null)
        .forEach(subjects::add);
    record(site, subjects, reason, actor);
    List<RequestCase> newest = new ArrayList<>(found.values());
    newest.sort(Comparator.comparing((RequestCase one) -> one.request().receivedAt()).reversed());
    return new Found(List.copyOf(subjects), newest.stream().limit(MOST).toList());
  }

  private static void put(Map<String, RequestCase> found, RequestCase one) {
    found.put(one.request().id(), one);
  }

  private void record(String site, Set<String> subjects, SearchReason reason, Actor actor) {
    if (subjects.isEmpty()) {
      acts.record(site, actor, "desk.searched", "nobody", null, reason.name());
    }
    subjects.forEach(
        subject -> acts.record(site, actor, "desk.searched", subject, subject, reason.name()));
  }
}
