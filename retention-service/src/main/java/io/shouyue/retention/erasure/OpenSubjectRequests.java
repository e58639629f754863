package io.shouyue.retention.erasure;

import io.shouyue.platform.error.DomainException;
import io.shouyue.retention.hold.SubjectRequests;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestReadService;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks a person's own request up in the book of requests. */
@ApplicationScoped
class OpenSubjectRequests implements SubjectRequests {

  private final RequestReadService requests;

  OpenSubjectRequests(RequestReadService requests) {
    this.requests = requests;
  }

  @Override
  public boolean isOpen(String site, String id, String subject) {
    try {
      Request request = requests.find(site, id).request();
      return subject.equals(request.subject()) && request.isProven() && request.state().isOpen();
    } catch (DomainException unknown) {
      return false;
    }
  }
}
