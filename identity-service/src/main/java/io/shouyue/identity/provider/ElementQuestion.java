package io.shouyue.identity.provider;

import io.shouyue.platform.personal.BankCard;
import io.shouyue.platform.personal.IdNumber;
import io.shouyue.platform.personal.Mobile;
import io.shouyue.platform.personal.PersonName;
import java.util.Optional;

/**
 * What is asked.
 *
 * @param reference ours, unique per verification; the authority's key for not charging twice
 */
public record ElementQuestion(
    String reference,
    PersonName name,
    IdNumber number,
    Optional<Mobile> mobile,
    Optional<BankCard> bankCard) {}
