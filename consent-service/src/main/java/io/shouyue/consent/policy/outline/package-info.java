/**
 * The clauses of a policy text: what is a heading, a numbered clause or a paragraph, and by which
 * reference each is cited. Pure; knows no store and no site.
 */
@NullMarked
package io.shouyue.consent.policy.outline;

import org.jspecify.annotations.NullMarked;
