/**
 * Guardianships of children under 14: invited, proved, stated, accepted or refused, ended. People
 * and websites reach it over HTTP, services ask who acts for whom; {@code face} asks whether a
 * child is guarded.
 */
@NullMarked
package io.shouyue.identity.guardian;

import org.jspecify.annotations.NullMarked;
