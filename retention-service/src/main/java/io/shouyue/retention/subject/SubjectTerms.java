package io.shouyue.retention.subject;

import io.shouyue.retention.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;

/** Nobody finds an erased person by a name they had. */
@ApplicationScoped
public class SubjectTerms implements SubjectRows {

  private final Terms terms;

  SubjectTerms(Terms terms) {
    this.terms = terms;
  }

  @Override
  public String counted() {
    return "searchTerms";
  }

  @Override
  public long erase(String site, String subject) {
    return terms.forgetSubject(site, subject);
  }
}
