package io.shouyue.retention.transfer;

import io.shouyue.platform.text.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a transfer has come.
 *
 * @param conditions in the order of the regulation
 * @param categories that the person gave by consent or for a contract
 * @param fee in yuan; null for none
 */
@Schema(name = "Transfer")
public record TransferView(
    @Nullable Instant checkedAt,
    List<Condition> conditions,
    List<String> categories,
    @Nullable BigDecimal fee,
    @Nullable Instant feeAcceptedAt) {

  /**
   * One condition.
   *
   * @param met null until somebody looked
   */
  @Schema(name = "TransferCondition")
  public record Condition(String code, String text, @Nullable Boolean met) {}

  static TransferView of(Transfer transfer, Language language) {
    return new TransferView(
        transfer.checkedAt(),
        Arrays.stream(TransferCondition.values())
            .map(
                one ->
                    new Condition(
                        one.code(),
                        one.text().in(language),
                        transfer.isChecked() ? !transfer.unmet().contains(one) : null))
            .toList(),
        transfer.categories().stream().sorted().toList(),
        transfer.fee(),
        transfer.feeAcceptedAt());
  }
}
