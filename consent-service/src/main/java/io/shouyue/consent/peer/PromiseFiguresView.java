package io.shouyue.consent.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What {@code GET /v1/promises/figures} answers, as far as it is used here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PromiseFiguresView(List<FigureView> items) {
  /** One promise. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record FigureView(
      String code, long kept, long broken, long running, @Nullable LocalDate lastKept) {}

  Map<String, PromiseFigure> byCode() {
    return items.stream()
        .collect(
            Collectors.toMap(
                FigureView::code,
                item ->
                    new PromiseFigure(
                        item.kept(), item.broken(), item.running(), item.lastKept())));
  }
}
