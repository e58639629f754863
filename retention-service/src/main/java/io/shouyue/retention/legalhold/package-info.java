/**
 * Legal holds: dated, reasoned and reviewed orders of the officer that suspend retention rules on
 * named fields and categories. They suspend erasing and never widen use. Schedule and erasure ask
 * here before they let go of anything.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.legalhold;
