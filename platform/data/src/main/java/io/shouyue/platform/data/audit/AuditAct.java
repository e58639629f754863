package io.shouyue.platform.data.audit;

import org.jspecify.annotations.Nullable;

/**
 * One act worth remembering. Holds no personal data: actor and object are pseudonymous ids.
 *
 * @param site where it happened
 * @param actor who: subject id, user id or client id
 * @param actorKind {@code SUBJECT}, {@code STAFF}, {@code SITE}, {@code SERVICE} or {@code SYSTEM}
 * @param action what, such as {@code consent.withdrawn}
 * @param object to which thing: an id
 * @param subject whom it concerns, when it concerns one person
 * @param reason why, from a catalogue; never free text of a person
 */
public record AuditAct(
    String site,
    String actor,
    String actorKind,
    String action,
    String object,
    @Nullable String subject,
    @Nullable String reason) {}
