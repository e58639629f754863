/**
 * Cases in which the law wants no consent: the exceptions a policy names, each with its ground, its
 * evidence and its span of time. The officer records and ends them; decisions read the rows.
 */
@NullMarked
package io.shouyue.consent.exemption;

import org.jspecify.annotations.NullMarked;
