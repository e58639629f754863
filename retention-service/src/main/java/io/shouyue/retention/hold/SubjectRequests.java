package io.shouyue.retention.hold;

/** Answers whether a person's own request is a reason to open what is held of them. */
public interface SubjectRequests {

  /** Whether the request is about that person and not over yet. */
  boolean isOpen(String site, String request, String subject);
}
