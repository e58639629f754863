package io.shouyue.identity.provider;

import io.shouyue.identity.identifier.DocumentKind;
import io.shouyue.platform.personal.BankCard;
import io.shouyue.platform.personal.IdNumber;
import io.shouyue.platform.personal.Mobile;
import io.shouyue.platform.personal.PersonName;
import java.util.Optional;

/**
 * What is asked.
 *
 * @param reference ours, unique per verification; the authority's key for not charging twice
 * @param kind of the document whose number it is
 */
public record ElementQuestion(
    String reference,
    PersonName name,
    DocumentKind kind,
    IdNumber number,
    Optional<Mobile> mobile,
    Optional<BankCard> bankCard) {}
