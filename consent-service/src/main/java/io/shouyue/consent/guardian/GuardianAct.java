package io.shouyue.consent.guardian;

import io.shouyue.consent.subject.SubjectKey;
import java.time.Instant;

/**
 * That an answer was a guardian's.
 *
 * @param since from when it stands
 */
public record GuardianAct(SubjectKey child, String purpose, Instant since, String guardianship) {}
