/**
 * Substantive answers: the copy of everything held of a person, gathered from all services and
 * opened with a code; what is in force and why; which requests need no human. Called by its
 * resources, by the outbox, and by request through {@code RequestAnswers}.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.answer;
