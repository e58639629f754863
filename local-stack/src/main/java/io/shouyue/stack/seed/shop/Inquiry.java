package io.shouyue.stack.seed.shop;

import java.time.LocalDate;

/**
 * A question to the shop's service desk that was answered.
 *
 * @param number of the inquiry, as retention events name it
 * @param words nothing that names anybody
 */
record Inquiry(String number, String subject, String words, LocalDate day) {}
