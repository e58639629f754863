/**
 * What a site promises beyond, or more strictly than, what every site starts with: versioned rows
 * that name the document and clause. Written by the data protection officer; implements the port
 * that requests take their clocks from.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.sitepromise;
