/**
 * Automated decisions that a person asked about (PIPL 24): the explanation, the review by somebody
 * with a name, and its result. Called by its resource and by request through {@code
 * RequestReviews}.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.review;
