package io.shouyue.retention.desk;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One month of the desk, in Beijing.
 *
 * @param month {@code 2026-11}
 * @param received requests that came in
 * @param closed requests that ended
 * @param promises promise → {@code KEPT}, {@code BROKEN} → how many clocks were stopped in time in
 *     that month, and how many fell due in it without that
 */
@Schema(name = "DeskMonth")
public record MonthView(
    String month, long received, long closed, Map<String, Map<String, Long>> promises) {}
