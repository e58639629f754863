/**
 * Data that did not come from the person it is about by a notice: contacts that another person
 * supplied (told at first contact, stopped by one click), and what the person made public (PIPL
 * 27). Decisions honour what is kept here through the subject.
 */
@NullMarked
package io.shouyue.consent.source;

import org.jspecify.annotations.NullMarked;
