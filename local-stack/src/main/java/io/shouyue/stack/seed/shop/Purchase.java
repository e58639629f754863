package io.shouyue.stack.seed.shop;

import java.time.LocalDate;

/**
 * An order that was carried out.
 *
 * @param number of the order, as retention events name it
 * @param yuan what was paid
 */
record Purchase(String number, String subject, Buyer buyer, int yuan, LocalDate day) {}
