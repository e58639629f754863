/**
 * What retention-service decides about a subject and what that does here: who may still be read or
 * changed, what a hold keeps, what erasure removes. The other features put their data under it by
 * {@link io.shouyue.identity.subject.SubjectRecords} and ask {@link
 * io.shouyue.identity.subject.SubjectDirectory} before they act; this package knows none of them.
 */
@NullMarked
package io.shouyue.identity.subject;

import org.jspecify.annotations.NullMarked;
