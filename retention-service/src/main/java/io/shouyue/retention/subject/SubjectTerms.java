package io.shouyue.retention.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/** Nobody finds an erased person by a name they had. */
@ApplicationScoped
public class SubjectTerms implements SubjectRows {

  private final PeoplesRows rows;

  SubjectTerms(PeoplesRows rows) {
    this.rows = rows;
  }

  @Override
  public String counted() {
    return "searchTerms";
  }

  @Override
  public Map<String, Long> erase(String site, Collection<String> subjects) {
    return rows.delete("search_term", site, subjects);
  }
}
