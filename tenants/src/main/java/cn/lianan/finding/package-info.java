/**
 * Search across everything a person may see.
 *
 * <p>A feature makes its things findable with a {@link cn.lianan.finding.Findable}; changes reach the
 * {@link cn.lianan.finding.SearchIndex} through the outbox. {@link cn.lianan.finding.Find} asks the index, which filters by
 * {@link cn.lianan.finding.Audience} itself, then checks each hit against the database before it is shown. With the index
 * down it looks through titles in PostgreSQL and says so.
 */
package cn.lianan.finding;
