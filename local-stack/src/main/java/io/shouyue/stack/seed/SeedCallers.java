package io.shouyue.stack.seed;

import io.shouyue.stack.api.Api;

/**
 * Who fills a stack.
 *
 * @param site the website's backend
 * @param dpo data protection officer
 * @param agent desk staff
 * @param operator whoever runs the suite
 */
public record SeedCallers(Api site, Api dpo, Api agent, Api operator) {}
