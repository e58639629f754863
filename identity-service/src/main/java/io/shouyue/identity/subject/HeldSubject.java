package io.shouyue.identity.subject;

/**
 * A subject whose state and sign-in nobody changes until the caller's transaction ends.
 *
 * @param signIn whether Keycloak may know the person; where not, no sign-in is made meanwhile
 * @param identified whether an identity was established before
 */
public record HeldSubject(SubjectRef ref, boolean signIn, boolean identified) {}
