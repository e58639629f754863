/**
 * The printed form of a receipt: the page as text, the PDF that shows it with the receipt inside,
 * and the way back from a PDF to a verdict. Used by consent-service to write and by the command
 * line to check. No clock, no network.
 */
@NullMarked
package io.shouyue.paper;

import org.jspecify.annotations.NullMarked;
