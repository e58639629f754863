package io.shouyue.retention.staff;

/**
 * Somebody who works at the desk.
 *
 * @param id user id, as requests and the audit trail name them
 */
public record StaffMember(String id, String name) {}
