/**
 * Identifiers of people, checked as text: GB 11643 numbers, mobile numbers, names, and the ages
 * that follow from a birth date. Pure functions; a number that passes proves careful typing and
 * nothing about who typed it. Every feature of this service may call it.
 */
@NullMarked
package io.shouyue.identity.identifier;

import org.jspecify.annotations.NullMarked;
