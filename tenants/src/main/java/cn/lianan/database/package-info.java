/**
 * The seam to PostgreSQL, and the only place with native SQL: every connection is told its district before anyone uses it.
 */
package cn.lianan.database;
