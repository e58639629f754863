package io.shouyue.consent.source;

import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * Ends what a person supplied of others when their account ends, and forgets them in it when they
 * are erased.
 */
@ApplicationScoped
public class SourcePart implements SubjectPart {
  private final PgSuppliedContactStore supplied;
  private final PgPublishedDataStore published;
  private final SuppliedEndService ends;

  SourcePart(
      PgSuppliedContactStore supplied, PgPublishedDataStore published, SuppliedEndService ends) {
    this.supplied = supplied;
    this.published = published;
    this.ends = ends;
  }

  @Override
  public Map<String, Long> cancel(Subject subject) {
    List<SuppliedContact> all = supplied.by(subject.site(), subject.id());
    all.forEach(it -> ends.end(subject.site(), it.id()));
    return Map.of("suppliedContactsEnded", (long) all.size());
  }

  @Override
  public Map<String, Map<String, Long>> erase(List<Subject> subjects) {
    String site = subjects.getFirst().site();
    List<String> people = Subject.ids(subjects);
    return Map.of(
        "suppliedContacts",
        supplied.erase(site, people),
        "publishedData",
        published.erase(site, people));
  }
}
